import type { Call, PersonActor } from '@market/platform/call';
import { accessRefusals } from './decide';

/** Who is signed in, behind a row that asks for it. @throws accessRefusals.signIn */
export function personIn({ actor }: Call): PersonActor {
  if (actor.kind !== 'person') throw accessRefusals.signIn();
  return actor;
}
