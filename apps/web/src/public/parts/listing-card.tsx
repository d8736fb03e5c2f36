import { Link } from '@tanstack/react-router';
import type { Dto } from '../../api/client';
import { Icon } from '../../parts/icon';
import { priceBasis, priceWords } from '../../parts/price';
import { Readiness } from '../../parts/readiness';
import { useWords } from '../../words/language';
import { ago, shortDay } from '../../words/show';

export function Verified() {
  const { t } = useWords();
  return (
    <span className="verified">
      <Icon name="shield" size={15} />
      {t('实名', 'Verified')}
    </span>
  );
}

/** The title in the page's language; where there is no checked translation it says so. */
export function TitleOf({ listing }: { listing: Dto['ListingDto'] }) {
  const { language } = useWords();
  if (language === 'zh' || listing.titleEn) return <>{language === 'en' ? listing.titleEn : listing.title}</>;
  return (
    <>
      <span lang="zh">{listing.title}</span> <span className="tag tag-neutral">Chinese only</span>
    </>
  );
}

/** One object, one line of facts at the bottom; the title is the link. */
export function ListingCard({ listing }: { listing: Dto['ListingDto'] }) {
  const words = useWords();
  const { t, pick, language } = words;
  const confirmed = listing.lastConfirmedOn;
  return (
    <article className="card listing-card">
      <div className="card-head">
        <span>
          {listing.field
            ? pick(listing.field.name, listing.field.nameEn)
            : t('领域未提供', 'Field not given')}
        </span>
        <Readiness trl={listing.trl} />
      </div>
      <h3>
        <Link to="/achievements/$number" params={{ number: listing.number }}>
          <TitleOf listing={listing} />
        </Link>
      </h3>
      {listing.benefit && <p className="benefit">{listing.benefit}</p>}
      <p className="owner">
        {pick(listing.owner.name, listing.owner.nameEn)} {listing.owner.verified && <Verified />}
      </p>
      <dl className="cells">
        <div>
          <dt>{t('价格', 'Price')}</dt>
          <dd>
            <b>{priceWords(listing.price, words)}</b>
            <small>{priceBasis(listing.price, words)}</small>
          </dd>
        </div>
        <div>
          <dt>{t('最近确认', 'Last confirmed')}</dt>
          <dd>
            <b>{confirmed ? shortDay(confirmed) : t('未确认', 'Not yet')}</b>
            <small>{confirmed ? ago(confirmed, language) : ''}</small>
          </dd>
        </div>
        <div>
          <dt>{t('地区', 'Region')}</dt>
          <dd>
            <b>{pick(listing.region.name, listing.region.nameEn)}</b>
            <small>{listing.number}</small>
          </dd>
        </div>
      </dl>
    </article>
  );
}
