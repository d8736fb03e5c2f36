import type { Refusal } from '@market/platform/errors';
import { openidRefusals } from '@market/platform/openid';
import { identityRefusals } from './refusals';

const { portalStrange, portalUsed, portalStale, portalTaken, portalHasOther, accountClosed } =
  identityRefusals;

/** All that can go wrong between leaving for the portal and being back. */
const FAULTS: ReadonlyMap<string, Refusal> = new Map(
  [
    ...Object.values(openidRefusals),
    ...[portalStrange, portalUsed, portalStale, portalTaken, portalHasOther, accountClosed],
  ].map((make) => [make().code, make()]),
);

/** Pages are opened with a code, never with words: nobody can make ours say what he likes. */
export function portalFault(code: string): Refusal | undefined {
  return FAULTS.get(code);
}
