import type { Dto } from '../../api/client';
import { Tag, type TagKind } from '../../parts/tag';
import { useWords } from '../../words/language';

const KINDS: Record<Dto['LoadDto']['state'], TagKind> = {
  reading: 'info',
  unreadable: 'bad',
  open: 'warn',
  submitted: 'info',
  importing: 'info',
  done: 'ok',
  discarded: 'neutral',
};

export function LoadTag({ load }: { load: Dto['LoadDto'] }) {
  const { pick } = useWords();
  return <Tag kind={KINDS[load.state]}>{pick(load.stateName, load.stateNameEn)}</Tag>;
}

const ROW_KINDS: Record<Dto['LoadRowDto']['state'], TagKind> = {
  open: 'warn',
  ready: 'info',
  imported: 'ok',
};

/** What a row waits for, or what has become of it. */
export function RowTag({ row }: { row: Dto['LoadRowDto'] }) {
  const { t, pick } = useWords();
  const words = row.state === 'open' ? t('要改', 'To mend') : pick(row.outcomeName ?? '', row.outcomeNameEn);
  return (
    <Tag kind={ROW_KINDS[row.state]}>
      {row.state === 'imported' ? t(`已导入：${words}`, `Imported: ${words}`) : words}
    </Tag>
  );
}
