import type { Dto } from '../../api/client';
import { Tag } from '../../parts/tag';
import { useWords, type Words } from '../../words/language';
import { exactMoney, shortMoment } from '../../words/show';

const FIELD_WORDS: Record<Dto['OfferChangeDto']['field'], [zh: string, en: string]> = {
  total: ['总价', 'Total'],
  payment: ['付款', 'Payment'],
  delivery: ['交付', 'Delivery'],
  validUntil: ['有效期到', 'Valid until'],
};

/** Every version, the newest first, each with what it changed. */
export function Offers({ room }: { room: Dto['DealDto'] }) {
  const words = useWords();
  const { t } = words;
  if (room.offers.length === 0) return null;
  return (
    <section className="card padded" aria-labelledby="offers">
      <h2 id="offers">{t('报价与还价', 'Offers')}</h2>
      <ol className="offers">
        {room.offers.toReversed().map((offer, at) => (
          <li key={offer.version}>
            <Version offer={offer} whole={at === 0 || offer.changes.length === 0} words={words} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What changed; the version on the table is shown whole as well. */
function Version({ offer, whole, words }: { offer: Dto['OfferDto']; whole: boolean; words: Words }) {
  const { t, language } = words;
  return (
    <>
      <div className="row between wraps">
        <p>
          <b>{t(`第 ${offer.version} 版`, `Version ${offer.version}`)}</b>{' '}
          {offer.accepted && <Tag kind="ok">{t('已同意', 'Accepted')}</Tag>}{' '}
          <span className="small">
            {offer.unitName}，{offer.madeBy} {shortMoment(offer.madeAt)}
          </span>
        </p>
        <p className="offer-total">
          {exactMoney(offer.total, language)}
          <small>{offer.totalInCapitals}</small>
        </p>
      </div>
      {offer.changes.length > 0 && (
        <ul className="changes">
          {offer.changes.map(({ field, before, after }) => (
            <li key={field}>
              <b>{t(...FIELD_WORDS[field])}</b> <del>{shown(field, before, words)}</del> →{' '}
              <ins>{shown(field, after, words)}</ins>
            </li>
          ))}
        </ul>
      )}
      {whole && (
        <dl className="pairs">
          {(['payment', 'delivery', 'validUntil'] as const).map((field) => (
            <div key={field}>
              <dt>{t(...FIELD_WORDS[field])}</dt>
              <dd>{offer[field]}</dd>
            </div>
          ))}
        </dl>
      )}
      {offer.note && <p className="small">{offer.note}</p>}
    </>
  );
}

function shown(field: Dto['OfferChangeDto']['field'], text: string, { language }: Words): string {
  return field === 'total' ? exactMoney(text, language) : text;
}
