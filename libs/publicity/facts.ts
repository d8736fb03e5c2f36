import { defineFact } from '@market/platform/outbox';

export const noticePublished = defineFact<{ id: string }>('publicity.notice-published.v1');
export const noticeClosed = defineFact<{ id: string }>('publicity.notice-closed.v1');
export const objectionRaised = defineFact<{ id: string }>('publicity.objection-raised.v1');
export const objectionDismissed = defineFact<{ id: string }>('publicity.objection-dismissed.v1');
export const objectionUpheld = defineFact<{ id: string }>('publicity.objection-upheld.v1');
