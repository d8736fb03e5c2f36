export { organizationAccess } from './access';
export { OrganizationsHttpModule } from './http.module';
