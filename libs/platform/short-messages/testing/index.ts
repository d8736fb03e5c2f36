export { shortMessagesContract } from './short-messages.contract';
export type { ArrivedMessage, OpenShortMessages } from './short-messages.contract';
