/** A number as others may see it: the beginning and the end of a telephone or an identity number, the end of an account. */
export function masked(kind: 'phone' | 'account' | 'identity', plain: string): string {
  const text = plain.replaceAll(/[\s-]/g, '');
  if (kind === 'account') return `…${text.slice(-4)}`;
  const [head, tail] = kind === 'phone' ? [3, 4] : [4, 4];
  if (text.length <= head + tail) return `…${text.slice(-2)}`;
  return `${text.slice(0, head)}${'*'.repeat(text.length - head - tail)}${text.slice(-tail)}`;
}

/** One written form of a number, so that equal ones have equal indexes. */
export function numberKey(kind: 'phone' | 'account' | 'identity', plain: string): string {
  const text = plain
    .normalize('NFKC')
    .replaceAll(/[\s()—–-]/g, '')
    .toUpperCase();
  return kind === 'phone' ? text.replace(/^(?:\+?86|0086)(?=1\d{10}$)/, '') : text;
}
