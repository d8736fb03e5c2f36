export { documentsData } from './application/personal-data';
export { DocumentsOfUnit } from './application/documents-of-unit';
export { grantAccess, revokeAccess } from './application/grants';
export type { Grant, GrantSubject } from './application/grants';
export { ReadDocuments } from './application/read-documents';
export type { Document } from './application/read-documents';
export { StoreDocument } from './application/store-document';
export { DocumentsModule } from './documents.module';
