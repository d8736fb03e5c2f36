import type { Refusal } from '@market/platform/errors';
import type { Mover } from './history';
import type { Guard } from './state-table';

/**
 * Refuses whoever has made one of these moves on the object, in whatever round: what two people must do stays with
 * two people, even when a duty has changed hands since.
 */
export function mustHaveMadeNone<X extends { movers: readonly Mover[] }>(
  actions: readonly string[],
  refusal: () => Refusal,
): Guard<X> {
  return ({ movers }, actor) =>
    movers.some(({ personId, action }) => personId === actor?.personId && actions.includes(action))
      ? refusal()
      : undefined;
}
