import type { FieldFault, Refusal } from '@market/platform/errors';
import { yuanShown } from '@market/platform/money';
import { CLAUSES, type Clause, type Contract, type ContractTerms } from './contract';
import { contractRefusals } from './refusals';

/** What the draft still lacks before it can be signed (民法典 第八百四十五条). */
export function gapsOf({ type, technologyAmount, clauses }: ContractTerms): FieldFault[] {
  const gaps: FieldFault[] = [];
  if (type === null) gaps.push({ field: 'type', zh: '合同类型', en: 'type' });
  if (technologyAmount === null)
    gaps.push({ field: 'technologyAmount', zh: '技术交易额', en: 'technology amount' });
  for (const [clause, name] of Object.entries(CLAUSES) as [Clause, (typeof CLAUSES)[Clause]][]) {
    if (!clauses[clause].trim()) gaps.push({ field: `clauses.${clause}`, zh: name.zh, en: name.en });
  }
  return gaps;
}

export function termsMustBeComplete({ terms, amount }: Contract): Refusal | undefined {
  const gaps = gapsOf(terms);
  if (gaps.length > 0) {
    return contractRefusals.incomplete(
      {
        count: gaps.length,
        what: gaps.map((gap) => gap.zh).join('、'),
        whatEn: gaps.map((gap) => gap.en).join(', '),
      },
      gaps,
    );
  }
  const technology = terms.technologyAmount ?? 0n;
  if (technology <= amount) return undefined;
  return contractRefusals.technologyAbove({ technology: yuanShown(technology), amount: yuanShown(amount) });
}
