export { AnswerObjection } from './application/answer-objection';
export { CloseNotices } from './application/close-notices';
export { ObjectToRow } from './application/object-to-row';
export { PublishNotice } from './application/publish-notice';
export type { NewNotice } from './application/publish-notice';
export { ReadNotices } from './application/read-notices';
export type { PublicCells, PublicNotice } from './domain/notice';
export type { Objection } from './domain/objection';
export { PublicityModule } from './publicity.module';
