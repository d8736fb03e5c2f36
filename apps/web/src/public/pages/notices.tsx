import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import { api } from '../here';
import { NoticeTag } from '../parts/notice-tag';
import { Pager } from '../parts/pager';
import { Trouble } from '../parts/trouble';
import { useTitle } from '../parts/use-title';

/** Every public notice, newest first. */
export function Notices() {
  const { t } = useWords();
  const name = t('公示', 'Public notices');
  useTitle(name);
  const { page = '1' } = useSearch({ from: '/notices' });
  const { data, error, isError, refetch } = useQuery({
    queryKey: ['notices', page],
    queryFn: () => answered(api.GET('/api/notices', { params: { query: { page: Number(page) } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <main id="main" className="wrap page">
      <h1>{name}</h1>
      <p className="muted">
        {t(
          '补助在拨付前公示。公示期内任何人都可以对某一行提异议，不用登录。',
          'Subsidies are published before they are paid. While a notice is open anybody may object to a row, without signing in.',
        )}
      </p>
      {isError && <Trouble error={error} again={() => void refetch()} />}
      {data && data.total === 0 && (
        <p className="card nothing">
          {t('还没有公示。终审通过的补助会出现在这里。', 'No notices yet. Approved subsidies appear here.')}
        </p>
      )}
      {data && data.total > 0 && (
        <>
          <ul className="notice-list">
            {data.items.map((notice) => (
              <NoticeCard key={notice.number} notice={notice} />
            ))}
          </ul>
          <Pager to="/notices" page={data.page} pages={Math.ceil(data.total / data.pageSize)} address={{}} />
        </>
      )}
    </main>
  );
}

function NoticeCard({ notice }: { notice: Dto['NoticeCardDto'] }) {
  const { t, language } = useWords();
  return (
    <li className="card notice-card">
      <div>
        <h2>
          <Link to="/notices/$number" params={{ number: notice.number }}>
            {notice.title}
          </Link>
        </h2>
        <p className="small">
          {notice.number} ·{' '}
          {t(`${notice.startsOn} 至 ${notice.endsOn}`, `${notice.startsOn} to ${notice.endsOn}`)}
        </p>
      </div>
      <p>
        {t(`${notice.count} 笔，共 `, `${notice.count} rows, `)}
        <b>{exactMoney(notice.total, language)}</b>
      </p>
      <NoticeTag notice={notice} />
    </li>
  );
}
