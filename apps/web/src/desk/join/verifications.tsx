import '../styles/lists.css';
import '../styles/join.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { PagerHere } from '../parts/pager';
import { Link } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { ApplicationTag } from './application-tag';
import { applications, type ApplicationState } from './queries';

const STATES: readonly { state: ApplicationState | undefined; zh: string; en: string }[] = [
  { state: 'submitted', zh: '待核验', en: 'To be verified' },
  { state: 'returned', zh: '等申请人修改', en: 'With the applicant' },
  { state: undefined, zh: '全部', en: 'All' },
];

/** Units that want to join; those that wait come first. */
export function Verifications() {
  const { t } = useWords();
  const [state, setState] = useState<ApplicationState | undefined>('submitted');
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useQuery(applications(page, state));
  const choose = (chosen: ApplicationState | undefined) => {
    setState(chosen);
    setPage(1);
  };
  return (
    <Page
      title={t('入驻核验', 'Units to verify')}
      aside={data && data.total > 0 && t(`${data.total} 家`, `${data.total}`)}
    >
      <div className="segments" role="group" aria-label={t('看哪些', 'Which ones')}>
        {STATES.map((one) => (
          <button
            key={one.zh}
            type="button"
            aria-pressed={state === one.state}
            onClick={() => choose(one.state)}
          >
            {t(one.zh, one.en)}
          </button>
        ))}
      </div>
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.items.length === 0 && (
        <Empty
          title={t('没有待办的申请', 'Nothing waits')}
          text={t(
            '有单位申请入驻，会出现在这里和“等我处理”里。',
            'Applications appear here and on your list.',
          )}
        />
      )}
      {data && data.items.length > 0 && (
        <ul className="card achievement-list">
          {data.items.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
      {data && <PagerHere page={page} pageSize={data.pageSize} total={data.total} onPage={setPage} />}
    </Page>
  );
}

function Row({ row }: { row: Dto['UnitApplicationRowDto'] }) {
  const { t, pick } = useWords();
  return (
    <li className="padded">
      <div className="row wraps between">
        <Link to={`/desk/verifications/${row.id}`}>{pick(row.name, row.nameEn)}</Link>
        <ApplicationTag row={row} />
      </div>
      <p className="small">
        {pick(row.kindName, row.kindNameEn)} · {row.creditCode} ·{' '}
        {t(`${row.applicant} ${dayOf(row.submittedAt)} 提交`, `${row.applicant}, ${dayOf(row.submittedAt)}`)}
        {row.round > 1 && ` · ${t(`第 ${row.round} 次`, `round ${row.round}`)}`}
      </p>
    </li>
  );
}
