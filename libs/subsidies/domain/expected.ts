import type { Fen } from '@market/platform/money';
import { calculate, type Calculation, type Facts, type Policy } from './engine';

const BY_PEOPLE: readonly string[] = ['declaration', 'lookup'];

/** What a claim would bring if whatever people have still to declare or look up found nothing against it. */
export function expectedAmount(policy: Policy, calculation: Calculation, facts: Facts): Fen | null {
  if (calculation.status !== 'unknown') return calculation.amount;
  const clean = calculation.missing
    .filter(({ fact, supplier }) => BY_PEOPLE.includes(supplier) && policy.facts[fact]?.type === 'bool')
    .map(({ fact }) => [fact, { value: false }]);
  const { role, on } = calculation;
  return calculate(policy, role, { ...facts, ...Object.fromEntries(clean) }, on).amount;
}
