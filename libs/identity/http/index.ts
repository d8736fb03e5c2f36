export { identityAccess } from './access';
export { IdentityHttpModule } from './http.module';
