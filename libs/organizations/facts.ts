import { defineFact } from '@market/platform/outbox';

export const memberAdded = defineFact<{ personId: string; unitId: string }>('organizations.member-added.v1');
