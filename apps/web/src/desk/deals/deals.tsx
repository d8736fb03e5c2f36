import '../styles/form.css';
import '../styles/record.css';
import '../styles/deals.css';
import { useQuery } from '@tanstack/react-query';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { dayOf, exactMoney, shortDay } from '../../words/show';
import { publicPage } from '../here';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Pager } from '../parts/pager';
import { Link, useSearchOf } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { DealStateTag, otherParty } from './deal-words';
import { deals } from './queries';
import { StageLine } from './stage-line';

const readPage = ({ page }: Record<string, unknown>) => Math.max(1, Number(page) || 1);

/** Every talk the unit takes part in; what waits for it first. */
export function Deals() {
  const { t } = useWords();
  const page = useSearchOf(readPage);
  const { data, error, refetch } = useQuery(deals(page));
  const inOrder = data?.items.toSorted((a, b) => Number(b.ownTurn) - Number(a.ownTurn));
  return (
    <Page
      title={t('洽谈', 'Deals')}
      aside={data && data.total > 0 && t(`${data.total} 笔`, `${data.total}`)}
      lead={t('轮到你的在前。', 'Those waiting for you come first.')}
    >
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.total === 0 && (
        <Empty
          title={t('还没有洽谈', 'No deals yet')}
          text={t(
            '在成果页面点“发起询价”，或在推荐里点“要”。',
            'Enquire on the page of an achievement, or answer a suggestion.',
          )}
        >
          <a className="button" href={publicPage('/achievements')}>
            {t('去找成果', 'Find achievements')}
          </a>
        </Empty>
      )}
      {data && data.total > 0 && (
        <>
          <ul className="card achievement-list">
            {inOrder?.map((row) => (
              <DealRow key={row.id} row={row} />
            ))}
          </ul>
          <Pager to="/desk/deals" page={data.page} pageSize={data.pageSize} total={data.total} />
        </>
      )}
    </Page>
  );
}

function DealRow({ row }: { row: Dto['DealRowDto'] }) {
  const words = useWords();
  const { t, language } = words;
  return (
    <li>
      <div className="achievement-name">
        <h2>
          <Link to={`/desk/deals/${row.id}`}>{row.title}</Link>
        </h2>
        <p className="small">
          {row.number} · {otherParty(row, words)}
        </p>
      </div>
      <div className="achievement-state">
        <DealStateTag deal={row} />
        <StageLine state={row.state} compact />
      </div>
      <p className={row.total ? 'achievement-price' : 'achievement-price none'}>
        {row.total ? exactMoney(row.total, language) : t('还没有报价', 'no offer yet')}
      </p>
      <p className="achievement-changed small">
        {t(`${shortDay(dayOf(row.openedAt))} 询价`, `since ${shortDay(dayOf(row.openedAt))}`)}
      </p>
    </li>
  );
}
