import '../styles/form.css';
import '../styles/join.css';
import '../styles/lists.css';
import '../styles/parameters.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { calendarFrom } from '../../api/numbers';
import type { Dto } from '../../api/client';
import { YearPicture } from '../../parts/year-picture';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { api } from '../here';
import { decrees } from '../parameters/queries';
import { Page } from '../parts/page';
import { Link, useGo } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { holds, session } from '../queries';
import { DecreeForm } from './decree-form';
import { DecreeTag } from './decree-tag';

/** The working days of a year, the notices they rest on, and a form for the next one. */
export function Calendar() {
  const { t } = useWords();
  const thisYear = Number(dayOf(new Date()).slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const { data, error, refetch } = useQuery(calendarFrom(api, year));
  const me = useQuery(session).data;
  const go = useGo();
  return (
    <Page
      title={t('工作日历', 'Working-day calendar')}
      lead={t(
        '期限按它数工作日。放假通知没有启用的年份是暂定：只有周末和法定节假日，启用后在办事项的期限自动重算。',
        'Deadlines are counted by it. A year without its notice is provisional; once one is in use, open deadlines are counted again.',
      )}
    >
      <section className="card padded" aria-labelledby="year">
        <div className="row wraps between">
          <h2 id="year">{t(`${year} 年`, String(year))}</h2>
          {data && <YearTag data={data} />}
        </div>
        <div className="year-choice">
          <button className="button" type="button" onClick={() => setYear(year - 1)}>
            {t('上一年', 'Previous year')}
          </button>
          <button className="button" type="button" onClick={() => setYear(year + 1)}>
            {t('下一年', 'Next year')}
          </button>
          {data && (
            <span className="small">
              {t(`全年 ${data.workingDays} 个工作日`, `${data.workingDays} working days`)}
            </span>
          )}
        </div>
        {!data && error && <Trouble error={error} again={() => void refetch()} />}
        {!data && !error && <Skeleton rows={6} />}
        {data && <YearPicture days={data} today={data.today} />}
      </section>
      <Notices />
      {holds(me, 'parameter-editor') && (
        <section className="card padded" aria-labelledby="new">
          <h2 id="new">{t('装入一份放假通知', 'Load a notice')}</h2>
          <DecreeForm
            key={data?.loaded.join()}
            year={Math.max(thisYear, ...(data?.loaded ?? [])) + 1}
            onWritten={(id) => go(`/desk/decrees/${id}`)}
          />
        </section>
      )}
    </Page>
  );
}

function YearTag({ data }: { data: Dto['PublicCalendarDto'] }) {
  const { t } = useWords();
  if (data.provisional) return <Tag kind="unknown">{t('暂定', 'Provisional')}</Tag>;
  return (
    <p className="small">
      <Tag kind="ok">{t('已启用', 'In use')}</Tag>{' '}
      {data.sourceUrl ? <a href={data.sourceUrl}>{data.number}</a> : data.number}
    </p>
  );
}

function Notices() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(decrees);
  return (
    <section className="card padded" aria-labelledby="notices">
      <h2 id="notices">{t('放假通知', 'Notices')}</h2>
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {data && (
        <ul className="parameter-list">
          {data.items.map((item) => (
            <li key={item.id}>
              <Link to={`/desk/decrees/${item.id}`}>
                {t(`${item.year} 年 ${item.number}`, `${item.year}: ${item.number}`)}
              </Link>
              <span>{t(`放假 ${item.offDays} 天`, `${item.offDays} days off`)}</span>
              <span className="small">
                {t(
                  `周末上班 ${item.workedDays} 天，${item.issuedOn} 印发`,
                  `${item.workedDays} weekend days worked; issued ${item.issuedOn}`,
                )}
              </span>
              <DecreeTag decree={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
