export { paymentAccess } from './access';
export { PaymentsHttpModule } from './http.module';
