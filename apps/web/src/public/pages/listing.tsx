import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ApiError, answered, type Dto } from '../../api/client';
import { useNumber } from '../../api/numbers';
import { Icon } from '../../parts/icon';
import { priceBasis, priceWords } from '../../parts/price';
import { AchievementStateTag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { ago, exactMoney, shortDay } from '../../words/show';
import { api } from '../here';
import { Enquire } from '../parts/enquire';
import { ListingCard, TitleOf, Verified } from '../parts/listing-card';
import { Advantages, Evidence, Events, Rights } from '../parts/listing-sections';
import { Trouble } from '../parts/trouble';
import { useTitle } from '../parts/use-title';
import { NotFound } from './not-found';

type Achievement = Dto['PublicAchievementDto'];

export function Listing() {
  const { pick } = useWords();
  const { number } = useParams({ from: '/achievements/$number' });
  const { data, error, isError, refetch } = useQuery({
    queryKey: ['achievement', number],
    queryFn: () => answered(api.GET('/api/public/achievements/{number}', { params: { path: { number } } })),
  });
  useTitle(data && pick(data.title, data.titleEn));
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  return (
    <main id="main" className="wrap page">
      {isError && <Trouble error={error} again={() => void refetch()} />}
      {!data && !isError && <div className="card skeleton tall" />}
      {data && (
        <div className="listing-grid">
          <div>
            <Head achievement={data} />
            {data.state === 'withdrawn' && <Withdrawn achievement={data} />}
            <About achievement={data} />
            <Evidence achievement={data} />
            <Rights achievement={data} />
            <Events achievement={data} />
          </div>
          <Side achievement={data} />
        </div>
      )}
      {data && <Similar number={number} />}
    </main>
  );
}

function Head({ achievement }: { achievement: Achievement }) {
  const words = useWords();
  const { t, pick, language } = words;
  const { field, trl, owner, ipr, lastConfirmedOn } = achievement;
  return (
    <section className="card listing-head">
      <nav className="crumbs" aria-label={t('位置', 'Where you are')}>
        <Link to="/achievements">{t('成果', 'Achievements')}</Link>
        {field && (
          <>
            {' / '}
            <Link to="/achievements" search={{ field: field.code }}>
              {pick(field.name, field.nameEn)}
            </Link>
          </>
        )}
      </nav>
      <p className="row wraps">
        <AchievementStateTag state={achievement.state}>
          {pick(achievement.stateName, achievement.stateNameEn)}
        </AchievementStateTag>
        <Link className="tag tag-info-plain" to="/c/$number" params={{ number: achievement.number }}>
          <Icon name="seal" size={14} />
          {t('科技成果登记', 'Registered')} {achievement.number}
        </Link>
        <small className="muted">
          {t(`${achievement.registeredOn} 登记`, `registered ${achievement.registeredOn}`)}
          {achievement.listedOn && t(`，${achievement.listedOn} 挂牌`, `, listed ${achievement.listedOn}`)}
        </small>
      </p>
      <h1>
        <TitleOf listing={achievement} />
      </h1>
      {achievement.benefit && <p className="lead">{achievement.benefit}</p>}
      <p className="row wraps">
        <Link to="/organizations/$creditCode" params={{ creditCode: owner.creditCode }}>
          <b>{pick(owner.name, owner.nameEn)}</b>
        </Link>
        {owner.verified && <Verified />}
        <span className="muted">
          {t('完成人', 'By')} {achievement.completers.map((one) => one.name).join(t('、', ', '))}
        </span>
      </p>
      <dl className="facts">
        <Fact
          name={t('价格', 'Price')}
          value={priceWords(achievement.price, words)}
          note={priceBasis(achievement.price, words)}
        />
        <Fact
          name={t('成熟度', 'Readiness')}
          value={trl ? `TRL ${trl.level} ${pick(trl.name, trl.nameEn)}` : t('未提供', 'Not given')}
          note={trl ? t(`证据 ${trl.evidenceCount} 份`, `${trl.evidenceCount} piece(s) of evidence`) : ''}
        />
        <Fact
          name={t('知识产权', 'Rights')}
          value={ipr.length > 0 ? t(`${ipr.length} 件`, `${ipr.length}`) : t('未提供', 'Not given')}
          note={ipr.length > 0 ? t('法律状态待核实', 'legal status to be verified') : ''}
        />
        <Fact
          name={t('最近确认', 'Last confirmed')}
          value={lastConfirmedOn ? shortDay(lastConfirmedOn) : t('未确认', 'Not yet')}
          note={lastConfirmedOn ? ago(lastConfirmedOn, language) : ''}
        />
      </dl>
    </section>
  );
}

function Fact({ name, value, note }: { name: string; value: string; note: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{value}</b>
        <small>{note}</small>
      </dd>
    </div>
  );
}

function Withdrawn({ achievement }: { achievement: Achievement }) {
  const { t } = useWords();
  return (
    <p className="card banner" role="status">
      {t(
        `已下架（${achievement.withdrawnOn ?? ''}）：${achievement.withdrawnReason ?? ''} 页面保留，供查验和引用；相近的成果在下面。`,
        `Withdrawn on ${achievement.withdrawnOn ?? ''}: ${achievement.withdrawnReason ?? ''} The page stays for reference; similar ones are below.`,
      )}
    </p>
  );
}

function About({ achievement }: { achievement: Achievement }) {
  const { t } = useWords();
  return (
    <section className="card section" aria-labelledby="problem">
      <h2 id="problem">{t('解决什么问题', 'The problem it solves')}</h2>
      <p className="text">{achievement.problem ?? t('未提供', 'Not given')}</p>
      {achievement.summary && (
        <>
          <h3>{t('怎么解决', 'How')}</h3>
          <p className="text">{achievement.summary}</p>
        </>
      )}
      {achievement.keywords.length > 0 && (
        <p className="row wraps">
          {achievement.keywords.map((q) => (
            <Link key={q} className="chip" to="/achievements" search={{ q }}>
              {q}
            </Link>
          ))}
        </p>
      )}
      <Advantages achievement={achievement} />
    </section>
  );
}

function Side({ achievement }: { achievement: Achievement }) {
  const words = useWords();
  const { t, pick, language } = words;
  const days = useNumber(api, 'achievements.confirmed-for-days');
  const { price, owner } = achievement;
  return (
    <aside className="listing-side">
      <section className="card section" aria-labelledby="price">
        <h2 id="price" className="big-price">
          {priceWords(price, words)}
        </h2>
        <p className="muted">{priceBasis(price, words)}</p>
        {price?.low && (
          <p className="small">
            {exactMoney(price.low, language)}
            {price.high && ` – ${exactMoney(price.high, language)}`}
          </p>
        )}
        {achievement.state === 'listed' && (
          <div className="enquire">
            <Enquire achievement={achievement} />
          </div>
        )}
        <Link className="button wide" to="/c/$number" params={{ number: achievement.number }}>
          {t('查验登记证书', 'Verify the certificate')}
        </Link>
        <Link
          className="button wide"
          to="/organizations/$creditCode"
          params={{ creditCode: owner.creditCode }}
        >
          {t('看这家单位', 'See the unit')}
        </Link>
        <p className="note">
          <Icon name="clock" size={16} />
          {days === undefined
            ? t(
                '单位要定期确认仍可转让，不确认就不再显示。',
                'The unit confirms now and then that it is still available; else it is hidden.',
              )
            : t(
                `单位每 ${days} 天确认一次仍可转让，不确认就不再显示。`,
                `The unit confirms every ${days} days that it is still available; else it is hidden.`,
              )}
        </p>
      </section>
      <section className="card section">
        <h2>{t('地区', 'Region')}</h2>
        <p>{pick(achievement.region.name, achievement.region.nameEn)}</p>
      </section>
    </aside>
  );
}

function Similar({ number }: { number: string }) {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['similar', number],
    queryFn: () =>
      answered(api.GET('/api/search/achievements/{number}/similar', { params: { path: { number } } })),
  });
  if (!data || data.length === 0) return null;
  return (
    <section aria-labelledby="similar">
      <div className="section-head">
        <h2 id="similar">{t('相近的成果', 'Similar achievements')}</h2>
      </div>
      <div className="card-grid">
        {data.map((listing) => (
          <ListingCard key={listing.id} listing={listing} />
        ))}
      </div>
    </section>
  );
}
