import type { Dto } from '../../api/client';
import { Tag, type TagKind } from '../../parts/tag';
import { useWords } from '../../words/language';

const STATES: Record<Dto['DecreeRowDto']['state'], TagKind> = {
  draft: 'neutral',
  proposed: 'info',
  approved: 'ok',
  refused: 'bad',
  withdrawn: 'neutral',
};

export function DecreeTag({ decree }: { decree: Dto['DecreeRowDto'] }) {
  const { pick } = useWords();
  return <Tag kind={STATES[decree.state]}>{pick(decree.stateName, decree.stateNameEn)}</Tag>;
}
