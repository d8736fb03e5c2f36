export { integrityAccess } from './access';
export { IntegrityHttpModule } from './http.module';
