export { documentAccess } from './access';
export { DocumentsHttpModule } from './http.module';
