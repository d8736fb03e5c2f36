export { mailerContract } from './mailer.contract';
export type { Arrived, OpenMailer } from './mailer.contract';
