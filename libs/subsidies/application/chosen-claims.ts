import type { Transaction } from '@market/platform/transactions';
import type { Claim } from '../domain/claim';
import { claimRefusals } from '../domain/refusals';
import { lockClaims } from '../persistence/claim.store';

/**
 * The claims somebody of a province has ticked, locked. Another province's is answered as none: the access rows have
 * not looked at ids in a body.
 * @throws claimRefusals.nothingChosen, noSuchClaim
 */
export async function chosenClaims(
  tx: Transaction,
  provinceId: string,
  ids: readonly string[],
): Promise<Claim[]> {
  if (ids.length === 0) throw claimRefusals.nothingChosen();
  const found = await lockClaims(tx.manager, ids);
  const own = found.filter(({ holders }) => holders.province === provinceId);
  if (own.length < new Set(ids).size) throw claimRefusals.noSuchClaim();
  return own;
}
