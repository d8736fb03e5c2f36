export { SendMails } from './application/send-mails';
export { NotificationsModule } from './notifications.module';
