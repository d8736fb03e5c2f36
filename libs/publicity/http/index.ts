export { publicityAccess } from './access';
export { PublicityHttpModule } from './http.module';
