import { defineFact } from '@market/platform/outbox';

export const memberAdded = defineFact<{ personId: string; unitId: string }>('organizations.member-added.v1');
export const dutyDelegated = defineFact<{ id: string }>('organizations.duty-delegated.v1');
export const delegationEnded = defineFact<{ id: string }>('organizations.delegation-ended.v1');
