export { searchAccess } from './access';
export { SearchHttpModule } from './http.module';
export { WEB_FOLDER } from './page-shell';
