import type { Words } from '@market/platform/states';

interface Computed {
  amount: string | null;
  facts: Readonly<Record<string, { value: string; asOf: string; proof: string }>>;
}

/** What differs between two results, in words: each fact with its old and its new value. */
export function changesBetween(before: Computed, after: Computed): Words {
  const ids = [...new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])];
  const changed = ids.flatMap((id) => {
    const [old, now] = [before.facts[id], after.facts[id]];
    if (old?.value !== now?.value) return [`${id} ${old?.value || '?'} → ${now?.value || '?'}`];
    return old?.asOf === now?.asOf && old?.proof === now?.proof ? [] : [`${id}: ${now?.proof ?? ''}`];
  });
  if (changed.length === 0) return { zh: '系统重新核算过', en: 'it was computed again' };
  return { zh: changed.join('；'), en: changed.join('; ') };
}

/**
 * The same answer on the same facts, some of them found out again since: what was approved stays approved, and the
 * later day stands where it was found out.
 */
export function onlyRenewed(before: Renewable, after: Renewable): boolean {
  const bare = ({ status, amount, policyDigest, engineVersion, facts }: Renewable) =>
    JSON.stringify([
      ...[status, amount, policyDigest, engineVersion],
      Object.entries(facts)
        .map(([id, { value }]) => [id, value])
        .toSorted(),
    ]);
  return bare(before) === bare(after);
}

interface Renewable extends Computed {
  status: string;
  policyDigest: string;
  engineVersion: number;
}
