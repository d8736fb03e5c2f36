import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { PagerHere } from '../parts/pager';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { LoadRow } from './load-row';
import { loadRows, type RowState, type SheetKey } from './queries';

const STATES: readonly { state: RowState | undefined; zh: string; en: string }[] = [
  { state: 'open', zh: '要改', en: 'To mend' },
  { state: 'ready', zh: '可以导入', en: 'Ready' },
  { state: undefined, zh: '全部', en: 'All' },
];

/** What is to be mended while it can be, and what would be imported while that is decided. */
function lookedAtFirst({ state, open, ready }: Dto['LoadDetailDto']): RowState | undefined {
  if (state === 'submitted' && ready > 0) return 'ready';
  return state === 'open' && open > 0 ? 'open' : undefined;
}

/** The rows of one sheet; on a phone each is a card. */
export function LoadTable({ record }: { record: Dto['LoadDetailDto'] }) {
  const { t, pick } = useWords();
  const [sheet, setSheet] = useState<SheetKey>('units');
  const [state, setState] = useState(() => lookedAtFirst(record));
  const [page, setPage] = useState(1);
  const version = `${record.state} ${record.imported}`;
  const { data, error, refetch } = useQuery(loadRows(record.id, { sheet, state, page, version }));
  const shown = record.sheets.find((one) => one.sheet === sheet);
  const columns = shown?.columns ?? [];
  const choose = (change: () => void) => {
    change();
    setPage(1);
  };
  return (
    <section className="card padded" aria-labelledby="load-rows">
      <h2 id="load-rows">{t('逐行核对', 'Row by row')}</h2>
      <div className="row wraps load-filters">
        <div className="segments" role="group" aria-label={t('哪张表', 'Which sheet')}>
          {record.sheets.map((one) => (
            <button
              key={one.sheet}
              type="button"
              aria-pressed={sheet === one.sheet}
              onClick={() => choose(() => setSheet(one.sheet))}
            >
              {pick(one.name, one.nameEn)}
            </button>
          ))}
        </div>
        <div className="segments" role="group" aria-label={t('看哪些', 'Which ones')}>
          {STATES.map((one) => (
            <button
              key={one.zh}
              type="button"
              aria-pressed={state === one.state}
              onClick={() => choose(() => setState(one.state))}
            >
              {t(one.zh, one.en)}
            </button>
          ))}
        </div>
      </div>
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={5} />}
      {data?.items.length === 0 && (
        <p className="muted">
          {state === undefined
            ? t('这张表没有内容。', 'This sheet holds nothing.')
            : t('这张表没有这样的行。', 'This sheet has no such row.')}
        </p>
      )}
      {data && data.items.length > 0 && (
        // Scrolled by keyboard, too, where it is wider than the page.
        <div className="load-scroll" tabIndex={0} role="region" aria-label={t('名单', 'The list')}>
          <table className="load-table">
            <thead>
              <tr>
                <th scope="col">{t('行', 'Row')}</th>
                <th scope="col">{t('结果', 'Result')}</th>
                {columns.map(({ column, name, nameEn }) => (
                  <th key={column} scope="col">
                    {pick(name, nameEn)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.items.map((row) => (
                <LoadRow key={row.id} load={record} row={row} columns={columns} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {data && <PagerHere page={page} pageSize={data.pageSize} total={data.total} onPage={setPage} />}
    </section>
  );
}
