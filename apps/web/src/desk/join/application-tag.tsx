import type { Dto } from '../../api/client';
import { Tag, type TagKind } from '../../parts/tag';
import { useWords } from '../../words/language';

const KINDS: Record<Dto['UnitApplicationRowDto']['state'], TagKind> = {
  submitted: 'info',
  returned: 'warn',
  approved: 'ok',
  refused: 'bad',
  withdrawn: 'neutral',
};

type Row = Pick<Dto['UnitApplicationRowDto'], 'state' | 'stateName' | 'stateNameEn'>;

export function ApplicationTag({ row }: { row: Row }) {
  const { pick } = useWords();
  return <Tag kind={KINDS[row.state]}>{pick(row.stateName, row.stateNameEn)}</Tag>;
}
