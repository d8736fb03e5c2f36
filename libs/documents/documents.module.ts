import { Module } from '@nestjs/common';
import { DocumentsOfUnit } from './application/documents-of-unit';
import { ReadDocuments } from './application/read-documents';
import { StoreDocument } from './application/store-document';

const useCases = [StoreDocument, ReadDocuments, DocumentsOfUnit];

@Module({ providers: useCases, exports: useCases })
export class DocumentsModule {}
