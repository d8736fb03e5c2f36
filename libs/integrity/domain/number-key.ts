export type NumberKind = 'phone' | 'account' | 'identity';

/** One written form of a number, so that equal ones have equal indexes. */
export function numberKey(kind: NumberKind, plain: string): string {
  const text = plain
    .normalize('NFKC')
    .replaceAll(/[\s()—–-]/g, '')
    .toUpperCase();
  return kind === 'phone' ? text.replace(/^(?:\+?86|0086)(?=1\d{10}$)/, '') : text;
}
