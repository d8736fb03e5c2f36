import { useQuery } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api, publicPage } from '../here';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Link, useSearchOf } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';

const SHORTEST = 2;

const readQ = ({ q }: Record<string, unknown>) => String(q ?? '').slice(0, 100);

/** What the search box found: numbers and names of everything one's unit may see. */
export function Find() {
  const { t, pick } = useWords();
  const q = useSearchOf(readQ).trim();
  const { data, error, refetch } = useQuery({
    queryKey: ['find', q],
    queryFn: () => answered(api.GET('/api/find', { params: { query: { q } } })),
    enabled: q.length >= SHORTEST,
  });
  const inPublic = `${publicPage('/achievements')}?q=${encodeURIComponent(q)}`;
  return (
    <Page
      title={q ? t(`找“${q}”`, `Find “${q}”`) : t('查找', 'Find')}
      aside={data && data.items.length > 0 && t(`${data.items.length} 项`, `${data.items.length}`)}
      lead={<a href={inPublic}>{t('在全部上架成果里找', 'Search all achievements on offer')}</a>}
    >
      {error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && q.length >= SHORTEST && <Skeleton rows={3} />}
      {(data?.items.length === 0 || q.length < SHORTEST) && (
        <Empty
          title={
            q.length < SHORTEST
              ? t('写两个字以上', 'Two characters at least')
              : t('没有找到', 'Nothing found')
          }
          text={t(
            '可以搜编号的一部分、成果或合同的名称、单位名称。只找得到你单位看得到的。',
            'Search by part of a number, the name of an achievement or contract, or a unit. Only what your unit may see is found.',
          )}
        />
      )}
      {data && data.items.length > 0 && (
        <ul className="card found-list">
          {data.items.map(({ noun, nounName, nounNameEn, number, title, href }) => (
            <li key={noun + href}>
              <span className="small">{pick(nounName, nounNameEn)}</span>
              {href.startsWith('/desk') ? (
                <Link to={href}>{title}</Link>
              ) : (
                <a href={publicPage(href)}>{title}</a>
              )}
              <span className="small">{number}</span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
