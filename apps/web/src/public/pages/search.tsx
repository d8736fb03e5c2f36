import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { answered } from '../../api/client';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { api } from '../here';
import { Facets, FacetSheet } from '../parts/facets';
import { HitCard } from '../parts/hit-card';
import { Pager } from '../parts/pager';
import { SearchBox } from '../parts/search-box';
import { Trouble } from '../parts/trouble';
import { useTitle } from '../parts/use-title';
import { chosen, FACETS, narrowedBy, type SearchAddress } from '../search-address';

const SORTS = [
  { sort: 'relevance', zh: '最相关', en: 'Most relevant' },
  { sort: 'confirmed', zh: '最近确认', en: 'Lately confirmed' },
  { sort: 'price', zh: '价格低到高', en: 'Price, low first' },
] as const;

export function Search() {
  const { t } = useWords();
  const address = useSearch({ from: '/achievements' });
  const found = useQuery({
    queryKey: ['search', address],
    queryFn: () => answered(api.GET('/api/search/achievements', { params: { query: queryOf(address) } })),
    placeholderData: keepPreviousData,
  });
  useTitle(address.q ? `${address.q}` : t('找成果', 'Find achievements'));
  const { data } = found;
  return (
    <main id="main">
      <div className="search-bar">
        <div className="wrap">
          <SearchBox value={address.q ?? ''} />
        </div>
      </div>
      <div className="wrap search-grid">
        <aside className="card facets-card" aria-label={t('筛选', 'Filters')}>
          {data ? <Facets address={address} facets={data.facets} /> : <div className="skeleton tall" />}
        </aside>
        <section aria-labelledby="results" aria-busy={found.isFetching}>
          <div className="results-head">
            <h1 id="results" aria-live="polite">
              {data
                ? t(`${data.total} 项成果`, `${data.total} achievement${data.total === 1 ? '' : 's'}`)
                : t('找成果', 'Find achievements')}
            </h1>
            {data && <FacetSheet address={address} facets={data.facets} total={data.total} />}
            <SortChoice address={address} />
          </div>
          {data?.degraded && (
            <p className="note">
              <Icon name="spark" size={16} />
              {t(
                '全部词都有的不多，只含一部分的也列在后面。',
                'Few have all the words, so those with some of them follow.',
              )}
            </p>
          )}
          {found.isError && <Trouble error={found.error} again={() => void found.refetch()} />}
          {!data &&
            !found.isError &&
            [0, 1, 2].map((index) => <div key={index} className="card skeleton tall" />)}
          {data?.hits.map((hit) => (
            <HitCard key={hit.id} hit={hit} />
          ))}
          {data?.total === 0 && <Nothing address={address} />}
          {data && (
            <Pager
              to="/achievements"
              page={data.page}
              pages={Math.ceil(data.total / data.pageSize)}
              address={address}
            />
          )}
        </section>
      </div>
    </main>
  );
}

function queryOf({ page, sort, ...address }: SearchAddress) {
  const several = Object.fromEntries(
    FACETS.map((facet) => [facet, chosen(address, facet)]).filter(([, values]) => values?.length),
  );
  return {
    ...several,
    q: address.q,
    trl: address.trl,
    confirmed: address.confirmed,
    sort: sort as 'relevance' | 'confirmed' | 'price' | undefined,
    page: page ? Number(page) : undefined,
  };
}

function SortChoice({ address }: { address: SearchAddress }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const now = address.sort ?? (address.q ? 'relevance' : 'confirmed');
  return (
    <label className="sort">
      <span className="visually-hidden">{t('排序', 'Sort by')}</span>
      <select
        value={now}
        onChange={(event) =>
          void navigate({
            to: '/achievements',
            search: { ...address, sort: event.target.value, page: undefined },
          })
        }
      >
        {SORTS.map(({ sort, zh, en }) => (
          <option key={sort} value={sort}>
            {t(zh, en)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Nothing found is not the end: fewer filters, other words. */
function Nothing({ address }: { address: SearchAddress }) {
  const { t } = useWords();
  const narrowed = narrowedBy(address);
  return (
    <div className="card nothing">
      <h2>
        {address.q
          ? t(`没找到“${address.q}”`, `Nothing found for “${address.q}”`)
          : t('没有这样的成果', 'No such achievement')}
      </h2>
      <p>
        {narrowed > 0
          ? t(`现在有 ${narrowed} 个筛选条件，放开几个再看。`, `${narrowed} filter(s) are set; loosen some.`)
          : t(
              '换个说法再试：用更短的词，或只写对象和毛病，例如“釉面 针孔”。',
              'Try other words: shorter ones, or just the thing and its fault.',
            )}
      </p>
      <p className="row">
        {narrowed > 0 && (
          <Link className="button" to="/achievements" search={{ q: address.q }}>
            {t('清空筛选', 'Clear filters')}
          </Link>
        )}
        <Link className="button" to="/achievements">
          {t('看全部成果', 'See all achievements')}
        </Link>
      </p>
    </div>
  );
}
