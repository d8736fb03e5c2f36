export { MailboxShortMessages } from './mailbox-short-messages';
export { NoShortMessages } from './no-short-messages';
export { mobileNumber, shortMessageRefusals, ShortMessages } from './short-messages';
export type { ShortMessage } from './short-messages';
export { SignedGateway } from './signed-gateway';
