import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import { api } from '../here';

/** What was paid in subsidies in a year, by whom it went to; opens the list. */
export function SubsidiesPaid({ year }: { year: number }) {
  const { t, pick, language } = useWords();
  const { data } = useQuery({
    queryKey: ['statistics-subsidies', year],
    queryFn: () => answered(api.GET('/api/statistics/subsidies', { params: { query: { year } } })),
  });
  if (!data) return null;
  return (
    <section className="card panel subsidies-paid" aria-labelledby="subsidies">
      <h2 id="subsidies">{t('已拨付补助', 'Subsidies paid')}</h2>
      <p className="headline-value">
        <Link to="/statistics/subsidies" search={{ year: String(year) }}>
          <b>{exactMoney(data.amount, language)}</b>
        </Link>
      </p>
      <dl>
        {data.byRole.map(({ role, name, nameEn, count, amount }) => (
          <div key={role}>
            <dt>{t(`${name} ${count} 笔`, `${pick(name, nameEn)}: ${count}`)}</dt>
            <dd>{exactMoney(amount, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
