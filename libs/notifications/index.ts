export { notificationsData } from './application/personal-data';
export { SendMails } from './application/send-mails';
export { NotificationsModule } from './notifications.module';
