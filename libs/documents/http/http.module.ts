import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents.module';
import { DocumentController } from './document.controller';

@Module({ imports: [DocumentsModule], controllers: [DocumentController] })
export class DocumentsHttpModule {}
