export { parameterAccess } from './access';
export { ParametersHttpModule } from './http.module';
