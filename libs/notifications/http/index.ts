export { notificationAccess } from './access';
export { NotificationsHttpModule } from './http.module';
