export { contractAccess } from './access';
export { ContractsHttpModule } from './http.module';
