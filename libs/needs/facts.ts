import { defineFact } from '@market/platform/outbox';

export const needPublished = defineFact<{ id: string }>('needs.need-published.v1');
export const needClosed = defineFact<{ id: string }>('needs.need-closed.v1');
export const needExpired = defineFact<{ id: string }>('needs.need-expired.v1');
