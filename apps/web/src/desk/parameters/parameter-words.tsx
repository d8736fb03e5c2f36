import type { Dto } from '../../api/client';
import { Tag, type TagKind } from '../../parts/tag';
import { useWords } from '../../words/language';

const STATES: Record<Dto['ChangeRowDto']['state'], TagKind> = {
  draft: 'neutral',
  proposed: 'info',
  refused: 'bad',
  withdrawn: 'neutral',
  approved: 'ok',
  cancelling: 'warn',
  cancelled: 'neutral',
};

export function ChangeTag({ change }: { change: Dto['ChangeRowDto'] }) {
  const { pick } = useWords();
  return <Tag kind={STATES[change.state]}>{pick(change.stateName, change.stateNameEn)}</Tag>;
}

/** `5 个工作日`, `30%` */
export function useValueWords(): (
  value: number,
  of: Pick<Dto['ParameterDto'], 'unitName' | 'unitNameEn'>,
) => string {
  const { pick } = useWords();
  return (value, { unitName, unitNameEn }) => {
    const unit = pick(unitName, unitNameEn);
    return unit === '%' ? `${value}%` : `${value} ${unit}`;
  };
}
