export { dealAccess } from './access';
export { DealsHttpModule } from './http.module';
