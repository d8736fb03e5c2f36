import type { PersonActor } from '@market/platform/call';
import { plusDays } from '@market/platform/clock';
import type { Refusal } from '@market/platform/errors';
import type { ParameterChange } from './change';
import { parameterRefusals } from './refusals';

/** Whoever wrote or proposed it does not decide on it, whatever duty he holds today and in which unit. */
export function reviewerMustBeAnother(
  { authors }: { authors: readonly string[] },
  actor: PersonActor | undefined,
): Refusal | undefined {
  return actor && authors.includes(actor.personId) ? parameterRefusals.samePerson() : undefined;
}

export function cancellerMustBeAnother(
  { cancelledBy }: ParameterChange,
  actor: PersonActor | undefined,
): Refusal | undefined {
  return actor && cancelledBy === actor.personId ? parameterRefusals.samePerson() : undefined;
}

export function startMustBeAhead({ fromDay, today }: ParameterChange): Refusal | undefined {
  const earliest = plusDays(today, 1);
  return fromDay < earliest ? parameterRefusals.startTooEarly({ earliest }) : undefined;
}

export function mustNotBeInForce({ fromDay, today }: ParameterChange): Refusal | undefined {
  return fromDay <= today ? parameterRefusals.inForce({ fromDay }) : undefined;
}
