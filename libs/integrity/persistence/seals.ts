import { blindIndex, decryptText, encryptText, type Keyring } from '@market/platform/crypto';
import type { SealedNumber } from '../domain/company';
import { masked, numberKey } from '../domain/mask';

export type NumberKind = 'phone' | 'account' | 'identity';

/** A number as it is kept: its text sealed for the row it stands in, and an index that only finds equal ones. */
export interface KeptNumber {
  sealed: string;
  index: string;
}

export function sealNumber(keys: Keyring, kind: NumberKind, plain: string, context: string): KeptNumber {
  const key = numberKey(kind, plain);
  return { sealed: encryptText(keys, key, context), index: indexOfNumber(keys, kind, key) };
}

/** The kind is part of the index, so that a telephone is never found as an account. */
export function indexOfNumber(keys: Keyring, kind: NumberKind, plain: string): string {
  return blindIndex(keys, `${kind}:${numberKey(kind, plain)}`);
}

/** For showing: opened, and masked at once. */
export function shownNumber(
  keys: Keyring,
  kind: NumberKind,
  { sealed, index }: { sealed: string | null; index: string | null },
  context: string,
): SealedNumber | null {
  if (sealed === null || index === null) return null;
  return { index, shown: masked(kind, decryptText(keys, sealed, context)) };
}
