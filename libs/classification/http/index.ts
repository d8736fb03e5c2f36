export { classificationAccess } from './access';
export { ClassificationHttpModule } from './http.module';
