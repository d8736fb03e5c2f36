import type { Call, PersonActor } from '@market/platform/call';

/** The person who calls; the access rows let nobody else in. */
export function personOf({ actor }: Call): PersonActor {
  if (actor.kind !== 'person')
    throw new Error('Only a person calls this; the access rows let nobody else in.');
  return actor;
}
