export { matchingAccess } from './access';
export { MatchingHttpModule } from './http.module';
