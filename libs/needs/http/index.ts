export { needAccess } from './access';
export { NeedsHttpModule } from './http.module';
