import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ApiError, answered, type Dto } from '../../api/client';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { exactMoney, shortDay } from '../../words/show';
import { api } from '../here';
import { budgetWords, ownerWords } from '../parts/need-card';
import { OfferSolution } from '../parts/offer-solution';
import { Trouble } from '../parts/trouble';
import { useTitle } from '../parts/use-title';
import { NotFound } from './not-found';

export function Need() {
  const { number } = useParams({ from: '/needs/$number' });
  const { data, error, isError, refetch } = useQuery({
    queryKey: ['need', number],
    queryFn: () => answered(api.GET('/api/public/needs/{number}', { params: { path: { number } } })),
  });
  useTitle(data?.title);
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  return (
    <main id="main" className="wrap page">
      {isError && <Trouble error={error} again={() => void refetch()} />}
      {!data && !isError && <div className="card skeleton tall" />}
      {data && (
        <div className="listing-grid">
          <div>
            <Head need={data} />
            <Situation need={data} />
          </div>
          <Side need={data} />
        </div>
      )}
    </main>
  );
}

function Head({ need }: { need: Dto['PublicNeedDto'] }) {
  const words = useWords();
  const { t, pick } = words;
  return (
    <section className="card listing-head">
      <nav className="crumbs" aria-label={t('位置', 'Where you are')}>
        <Link to="/needs">{t('需求', 'Needs')}</Link>
        {need.field && (
          <>
            {' / '}
            <Link to="/needs" search={{ field: need.field.code }}>
              {pick(need.field.name, need.field.nameEn)}
            </Link>
          </>
        )}
      </nav>
      <p className="row wraps">
        <Tag kind={need.state === 'open' ? 'ok' : 'neutral'}>{pick(need.stateName, need.stateNameEn)}</Tag>
        <small className="muted">
          {need.number}
          {need.publishedOn && t(`，${need.publishedOn} 发布`, `, published ${need.publishedOn}`)}
        </small>
      </p>
      <h1>{need.title}</h1>
      <p className="row wraps muted">
        <span>{need.region}</span>
        <span>{ownerWords(need, words)}</span>
      </p>
      <dl className="facts">
        <Fact name={t('愿付', 'Would pay')} value={budgetWords(need, words)} />
        <Fact
          name={t('截止', 'Deadline')}
          value={need.deadlineOn ? shortDay(need.deadlineOn) : t('未提供', 'Not given')}
        />
        <Fact
          name={t('成熟度', 'Readiness')}
          value={
            need.readinessWanted
              ? t(`TRL ${need.readinessWanted} 以上`, `TRL ${need.readinessWanted} or more`)
              : t('不限', 'Any')
          }
        />
        <Fact
          name={t('指标', 'Indicators')}
          value={t(`${need.indicators.length} 条`, `${need.indicators.length}`)}
        />
      </dl>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{value}</b>
      </dd>
    </div>
  );
}

function Situation({ need }: { need: Dto['PublicNeedDto'] }) {
  const { t } = useWords();
  return (
    <section className="card section" aria-labelledby="trouble">
      <h2 id="trouble">{t('现场情况和难处', 'The situation and the trouble')}</h2>
      <p className="text">{need.trouble ?? t('未提供', 'Not given')}</p>
      <h3>{t('做到什么算解决', 'What would count as solved')}</h3>
      <table className="cards-on-phone">
        <tbody>
          {need.indicators.map(({ name, target }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-label={t('目标', 'Target')}>
                <b>{target}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {need.conditions && (
        <>
          <h3>{t('对解决方的要求', 'What the solver must bring')}</h3>
          <p className="text">{need.conditions}</p>
        </>
      )}
      {need.keywords.length > 0 && (
        <p className="row wraps">
          {need.keywords.map((q) => (
            <Link key={q} className="chip" to="/achievements" search={{ q }}>
              {q}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}

function Side({ need }: { need: Dto['PublicNeedDto'] }) {
  const words = useWords();
  const { t, language } = words;
  return (
    <aside className="listing-side">
      <section className="card section" aria-labelledby="budget">
        <h2 id="budget" className="big-price">
          {budgetWords(need, words)}
        </h2>
        <p className="muted">{t('愿付', 'Would pay')}</p>
        {need.budgetHigh && (
          <p className="small">
            {need.budgetLow && `${exactMoney(need.budgetLow, language)} – `}
            {exactMoney(need.budgetHigh, language)}
          </p>
        )}
        {need.state === 'open' ? (
          <div className="enquire">
            <OfferSolution number={need.number} />
          </div>
        ) : (
          <p className="note">{t('这条需求已经不在征集。', 'This need is not open any more.')}</p>
        )}
      </section>
    </aside>
  );
}
