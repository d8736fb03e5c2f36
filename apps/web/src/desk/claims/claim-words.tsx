import type { Dto } from '../../api/client';
import { Tag, type TagKind } from '../../parts/tag';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';

const KINDS: Record<string, TagKind> = {
  prepared: 'warn',
  submitted: 'unknown',
  paid: 'ok',
  closed: 'ok',
  returned: 'bad',
  refused: 'bad',
  withdrawn: 'neutral',
  terminated: 'bad',
};

type Row = Pick<Dto['ClaimRowDto'], 'state' | 'stateName' | 'stateNameEn' | 'paidOn'>;

export function ClaimStateTag({ row }: { row: Row }) {
  const { t, pick } = useWords();
  return (
    <Tag kind={KINDS[row.state] ?? 'info'}>
      {row.paidOn ? t(`${row.paidOn} 已拨付`, `Paid on ${row.paidOn}`) : pick(row.stateName, row.stateNameEn)}
    </Tag>
  );
}

/** The amount where it is known, and what it would come to where it is not. */
export function ClaimAmount({ row }: { row: Pick<Dto['ClaimRowDto'], 'amount' | 'expected'> }) {
  const { t, language } = useWords();
  if (row.amount !== null) return <>{exactMoney(row.amount, language)}</>;
  if (row.expected === null) return <>{t('待核实', 'To be verified')}</>;
  return (
    <>
      {exactMoney(row.expected, language)}
      <small className="expected">{t('预计，待核实', 'expected, to be verified')}</small>
    </>
  );
}
