import '../styles/form.css';
import '../styles/record.css';
import '../styles/deals.css';
import { useQuery } from '@tanstack/react-query';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { dayOf, shortDay } from '../../words/show';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Link, useSearchOf } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { holds, session } from '../queries';
import { budgetWords, NeedStateTag } from './need-words';
import { type NeedState, needs } from './queries';

const STATES: readonly { state: NeedState | undefined; zh: string; en: string }[] = [
  { state: undefined, zh: '全部', en: 'All' },
  { state: 'draft', zh: '草稿', en: 'Drafts' },
  { state: 'open', zh: '征集中', en: 'Open' },
  { state: 'expired', zh: '已过期', en: 'Expired' },
  { state: 'closed', zh: '已结束', en: 'Closed' },
];

function readState({ state }: Record<string, unknown>): NeedState | undefined {
  return STATES.find((one) => one.state !== undefined && one.state === state)?.state;
}

/** What the unit asks for. */
export function Needs() {
  const words = useWords();
  const { t } = words;
  const state = useSearchOf(readState);
  const { data, error, refetch } = useQuery(needs(state));
  const officer = holds(useQuery(session).data, 'need-officer');
  return (
    <Page
      title={t('我的需求', 'Our needs')}
      aside={data && data.total > 0 && t(`${data.total} 项`, `${data.total}`)}
      lead={t(
        '写清难处，市场替你找；每项推荐都写明理由。',
        'Say what troubles you; the market looks, and every suggestion says why.',
      )}
      tools={officer && <NewNeed />}
    >
      <nav className="chips" aria-label={t('按状态看', 'By state')}>
        {STATES.map((one) => (
          <Link
            key={one.zh}
            className={one.state === state ? 'chip on' : 'chip'}
            to="/desk/needs"
            search={{ state: one.state }}
            exactSearch
            replace
          >
            {t(one.zh, one.en)}
          </Link>
        ))}
      </nav>
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.total === 0 && (
        <Empty
          title={t('还没有需求', 'No needs here')}
          text={t(
            '写清现场情况、指标、愿付多少、什么时候要，约 6 分钟。',
            'The situation, the indicators, the money and the deadline: about 6 minutes.',
          )}
        >
          {officer && <NewNeed />}
        </Empty>
      )}
      {data && data.total > 0 && (
        <ul className="card achievement-list">
          {data.items.map((row) => (
            <li key={row.id}>
              <div className="achievement-name">
                <h2>
                  <Link to={`/desk/needs/${row.id}`}>{row.title}</Link>
                </h2>
                <p className="small">
                  {row.number ??
                    (row.missingCount > 0
                      ? t(`还缺 ${row.missingCount} 项`, `${row.missingCount} missing`)
                      : t('可以发布', 'ready to publish'))}
                </p>
              </div>
              <p className="achievement-state">
                <NeedStateTag need={row} />
              </p>
              <p className={row.budgetHigh ? 'achievement-price' : 'achievement-price none'}>
                {budgetWords(row, words)}
              </p>
              <p className="achievement-changed small">
                {row.deadlineOn
                  ? t(`${shortDay(row.deadlineOn)} 截止`, `until ${shortDay(row.deadlineOn)}`)
                  : t(`${shortDay(dayOf(row.changedAt))} 改`, `changed ${shortDay(dayOf(row.changedAt))}`)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function NewNeed() {
  const { t } = useWords();
  return (
    <Link className="button primary" to="/desk/needs/new">
      <Icon name="plus" />
      {t('发布需求', 'Post a need')}
    </Link>
  );
}
