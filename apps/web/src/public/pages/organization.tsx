import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ApiError, answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { HitCard } from '../parts/hit-card';
import { Verified } from '../parts/listing-card';
import { Trouble } from '../parts/trouble';
import { useTitle } from '../parts/use-title';
import { NotFound } from './not-found';

export function Organization() {
  const { t, pick } = useWords();
  const { creditCode } = useParams({ from: '/organizations/$creditCode' });
  const { data, error, isError, refetch } = useQuery({
    queryKey: ['organization', creditCode],
    queryFn: () =>
      answered(api.GET('/api/public/organizations/{creditCode}', { params: { path: { creditCode } } })),
  });
  useTitle(data && pick(data.name, data.nameEn));
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  return (
    <main id="main" className="wrap page">
      {isError && <Trouble error={error} again={() => void refetch()} />}
      {!data && !isError && <div className="card skeleton tall" />}
      {data && (
        <section className="card section">
          <h1>{pick(data.name, data.nameEn)}</h1>
          <p className="row wraps">
            {data.verified && <Verified />}
            <span>{pick(data.kindName, data.kindNameEn)}</span>
            <span className="muted">{data.region.join(' ')}</span>
            <span className="muted">
              {t('统一社会信用代码', 'Credit code')} {data.creditCode}
            </span>
          </p>
          {data.about && <p className="text">{data.about}</p>}
        </section>
      )}
      {data && <Listings name={data.name} creditCode={data.creditCode} />}
    </main>
  );
}

/** What it offers: found by its name, and only its own. */
function Listings({ name, creditCode }: { name: string; creditCode: string }) {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['search', 'of', name],
    queryFn: () =>
      answered(api.GET('/api/search/achievements', { params: { query: { q: name, sort: 'confirmed' } } })),
  });
  const own = data?.hits.filter((hit) => hit.owner.creditCode === creditCode) ?? [];
  if (!data) return null;
  return (
    <section aria-labelledby="listings">
      <div className="section-head">
        <h2 id="listings">{t('在架成果', 'On offer')}</h2>
        {own.length > 0 && (
          <Link to="/achievements" search={{ q: name }}>
            {t('全部', 'All')} →
          </Link>
        )}
      </div>
      {own.length === 0 && (
        <p className="card section">
          {t('这家单位现在没有在架的成果。', 'This unit has nothing on offer now.')}
        </p>
      )}
      {own.map((hit) => (
        <HitCard key={hit.id} hit={hit} />
      ))}
    </section>
  );
}
