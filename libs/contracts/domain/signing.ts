import type { Refusal } from '@market/platform/errors';
import { mustHaveMadeNone } from '@market/platform/states';
import type { Contract, Side } from './contract';
import { contractRefusals } from './refusals';

/** What was not looked up is no authority. */
export function signatoryMustBeAuthorised({ signing }: Contract): Refusal | undefined {
  if (!signing) return contractRefusals.authorityUnknown();
  const { authority } = signing;
  return authority.as === 'nobody'
    ? contractRefusals.noAuthority({ why: authority.why.zh, whyEn: authority.why.en })
    : undefined;
}

/** Nobody stands on both sides of one contract, in whatever round (民法典 第一百六十八条). */
export const onePersonMustNotSignForBoth = (other: Side) =>
  mustHaveMadeNone<Contract>([`sign-as-${other}`], () => contractRefusals.signedForOther());
