import '../styles/rules.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { calendarFrom } from '../../api/numbers';
import { YearPicture } from '../../parts/year-picture';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { api } from '../here';
import { Trouble } from '../parts/trouble';
import { useTitle } from '../parts/use-title';

/** By which days the market counts. */
export function Calendar() {
  const { t } = useWords();
  const { year: given } = useSearch({ from: '/calendar' });
  const year = Number(given ?? dayOf(new Date()).slice(0, 4));
  const name = t(`${year} 年工作日历`, `Working days of ${year}`);
  useTitle(name);
  const { data, error, refetch } = useQuery(calendarFrom(api, year));
  return (
    <main id="main" className="wrap page">
      <h1>{name}</h1>
      <nav className="year-steps" aria-label={t('年份', 'Year')}>
        <Link to="/calendar" search={{ year: String(year - 1) }}>
          ← {year - 1}
        </Link>
        <Link to="/calendar" search={{ year: String(year + 1) }}>
          {year + 1} →
        </Link>
        <Link to="/rules">{t('规则与期限', 'Rules and deadlines')}</Link>
      </nav>
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && (
        <section className="card section">
          <p className="year-ground">
            {data.provisional ? (
              <>
                <Tag kind="unknown">{t('暂定', 'Provisional')}</Tag>{' '}
                {t(
                  '国务院的放假通知还没有装入：只算周末和法定节假日。装入后，在办事项的期限会重算。',
                  'The State Council’s notice is not loaded yet: weekends and the days off by law only. Open deadlines are counted again once it is.',
                )}
              </>
            ) : (
              <>
                <Tag kind="ok">{t('按放假通知', 'By notice')}</Tag>{' '}
                <a href={data.sourceUrl ?? undefined}>{data.number}</a>
                {t(
                  `，${data.issuedOn} 印发。全年 ${data.workingDays} 个工作日。`,
                  `, issued ${data.issuedOn}. ${data.workingDays} working days in the year.`,
                )}
              </>
            )}
          </p>
          <YearPicture days={data} today={data.today} />
        </section>
      )}
    </main>
  );
}
