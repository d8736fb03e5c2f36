import { defineFact } from '@market/platform/outbox';

/** New suggestions for a need. */
export const matchesSuggested = defineFact<{ id: string; count: number }>('matching.matches-suggested.v1');
