import { masked, type Place, tailOf, type Vault } from '@market/platform/crypto';
import type { SealedNumber } from '../domain/company';
import { type NumberKind, numberKey } from '../domain/number-key';

/** A number as it is kept: sealed for its place, an index that only finds equal ones, and its tail for showing. */
export interface KeptNumber {
  sealed: string;
  index: string;
  tail: string;
}

/** The kind is sealed with the number, so that a telephone is never found as an account. */
export function sealNumber(vault: Vault, kind: NumberKind, plain: string, place: Place): KeptNumber {
  const key = `${kind} ${numberKey(kind, plain)}`;
  return { sealed: vault.seal(key, place), index: vault.index(key), tail: tailOf(key) };
}

/** For comparing and showing: nothing is opened. */
export function shownNumber(index: string | null, tail: string | null): SealedNumber | null {
  return index === null || tail === null ? null : { index, shown: masked(tail) };
}
