export { worklistAccess } from './access';
export { WorklistHttpModule } from './http.module';
