import type { PersonActor } from '@market/platform/call';
import type { Refusal } from '@market/platform/errors';
import type { Contract } from './contract';
import { contractRefusals } from './refusals';

/** What was not looked up is no authority. */
export function signatoryMustBeAuthorised({ signing }: Contract): Refusal | undefined {
  if (!signing) return contractRefusals.authorityUnknown();
  const { authority } = signing;
  return authority.as === 'nobody'
    ? contractRefusals.noAuthority({ why: authority.why.zh, whyEn: authority.why.en })
    : undefined;
}

/** Nobody stands on both sides of one contract (民法典 第一百六十八条). */
export function onePersonMustNotSignForBoth(
  { signing }: Contract,
  actor: PersonActor | undefined,
): Refusal | undefined {
  const twice = actor !== undefined && (signing?.signedBy ?? []).includes(actor.personId);
  return twice ? contractRefusals.signedForOther() : undefined;
}
