export { MailboxMailer, readMailbox } from './mailbox-mailer';
export { MailboxMessageEntity } from './mailbox-message.entity';
export { Mailer, mailRefusals } from './mailer';
export type { Mail } from './mailer';
export { SmtpMailer } from './smtp-mailer';
