import type { Dto } from '../../api/client';
import { Tag, type TagKind } from '../../parts/tag';
import { useWords, type Words } from '../../words/language';
import { shownMoney } from '../../words/show';

const KINDS: Record<string, TagKind> = { draft: 'neutral', open: 'ok', closed: 'neutral', expired: 'warn' };

export function NeedStateTag({
  need,
}: {
  need: Pick<Dto['NeedRowDto'], 'state' | 'stateName' | 'stateNameEn'>;
}) {
  const { pick } = useWords();
  return <Tag kind={KINDS[need.state] ?? 'neutral'}>{pick(need.stateName, need.stateNameEn)}</Tag>;
}

/** What the unit would pay, in one line. */
export function budgetWords(
  { budgetLow, budgetHigh }: Pick<Dto['NeedRowDto'], 'budgetLow' | 'budgetHigh'>,
  { t, language }: Words,
): string {
  if (!budgetHigh) return t('愿付金额未提供', 'No amount given');
  const high = shownMoney(budgetHigh, language);
  return budgetLow && budgetLow !== budgetHigh ? `${shownMoney(budgetLow, language)} – ${high}` : high;
}
