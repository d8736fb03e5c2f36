export { subsidyAccess } from './access';
export { SubsidiesHttpModule } from './http.module';
