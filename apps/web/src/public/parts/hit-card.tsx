import { Link } from '@tanstack/react-router';
import type { Dto } from '../../api/client';
import { Icon } from '../../parts/icon';
import { priceBasis, priceWords } from '../../parts/price';
import { Readiness } from '../../parts/readiness';
import { useWords } from '../../words/language';
import { ago, shortDay } from '../../words/show';
import { TitleOf, Verified } from './listing-card';

const REASONS = 3;

function Parts({ parts }: { parts: Dto['TextPartDto'][] }) {
  return parts.map(({ text, hit }, index) =>
    hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}

/** One result, with the words it was found by and where they stand. */
export function HitCard({ hit }: { hit: Dto['HitDto'] }) {
  const words = useWords();
  const { t, pick, language } = words;
  return (
    <article className="card hit">
      <div className="hit-main">
        <div className="card-head">
          <span>
            {hit.field ? pick(hit.field.name, hit.field.nameEn) : t('领域未提供', 'Field not given')}
          </span>
          <Readiness trl={hit.trl} />
        </div>
        <h2>
          <Link to="/achievements/$number" params={{ number: hit.number }}>
            {language === 'zh' ? <Parts parts={hit.titleParts} /> : <TitleOf listing={hit} />}
          </Link>
        </h2>
        {hit.benefit && (
          <p className="benefit">
            <Parts parts={hit.benefitParts} />
          </p>
        )}
        <p className="owner">
          {pick(hit.owner.name, hit.owner.nameEn)} {hit.owner.verified && <Verified />}{' '}
          <span className="muted">{pick(hit.region.name, hit.region.nameEn)}</span>
        </p>
        {hit.matched.length > 0 && (
          <p className="why">
            <Icon name="spark" size={15} />
            <span>
              {hit.matched
                .slice(0, REASONS)
                .map((match) => matchWords(match, words))
                .join(t('；', '; '))}
            </span>
          </p>
        )}
      </div>
      <div className="hit-side">
        <p>
          <b className="price">{priceWords(hit.price, words)}</b>
          <small>{priceBasis(hit.price, words)}</small>
        </p>
        <dl>
          <div>
            <dt>{t('最近确认', 'Confirmed')}</dt>
            <dd>
              {hit.lastConfirmedOn
                ? [shortDay(hit.lastConfirmedOn), ago(hit.lastConfirmedOn, language)]
                    .filter(Boolean)
                    .join(t('，', ', '))
                : t('未确认', 'not yet')}
            </dd>
          </div>
          <div>
            <dt>{t('登记号', 'Number')}</dt>
            <dd>{hit.number}</dd>
          </div>
        </dl>
      </div>
    </article>
  );
}

function matchWords(
  { fieldName, fieldNameEn, terms }: Dto['MatchedDto'],
  { t, pick }: ReturnType<typeof useWords>,
): string {
  const where = pick(fieldName, fieldNameEn);
  return t(`${where}里有 ${terms.join('、')}`, `${where}: ${terms.join(', ')}`);
}
