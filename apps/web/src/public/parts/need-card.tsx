import { Link } from '@tanstack/react-router';
import type { Dto } from '../../api/client';
import { useWords, type Words } from '../../words/language';
import { shortDay, shownMoney } from '../../words/show';

type Need = Dto['PublicNeedDto'];

/** What the firm would pay: `80–120 万元`. */
export function budgetWords(
  { budgetLow, budgetHigh }: Pick<Need, 'budgetLow' | 'budgetHigh'>,
  { t, language }: Words,
): string {
  if (!budgetHigh) return t('未提供', 'Not given');
  const high = shownMoney(budgetHigh, language);
  if (!budgetLow || budgetLow === budgetHigh) return high;
  const low = shownMoney(budgetLow, language);
  return language === 'zh'
    ? `${low.replace(/ [^\d]+$/, high.endsWith(low.slice(-2)) ? '' : '$&')}–${high}`
    : `${low} – ${high}`;
}

export function ownerWords({ owner }: Pick<Need, 'owner'>, { t, pick }: Words): string {
  return owner
    ? pick(owner.name, owner.nameEn)
    : t('单位名称双方同意后公开', 'Name shown once both sides agree');
}

export function NeedCard({ need }: { need: Need }) {
  const words = useWords();
  const { t, pick } = words;
  return (
    <article className="card need-card">
      <div className="card-head">
        <span>
          {need.field ? pick(need.field.name, need.field.nameEn) : t('领域未提供', 'Field not given')}
        </span>
        <span>{need.number}</span>
      </div>
      <h3>
        <Link to="/needs/$number" params={{ number: need.number }}>
          {need.title}
        </Link>
      </h3>
      <p className="benefit">
        {need.region} · {ownerWords(need, words)}
      </p>
      <p className="row between wraps">
        <span>
          {t('愿付', 'Would pay')} <b>{budgetWords(need, words)}</b>
        </span>
        <span className="muted">
          {need.deadlineOn && t(`${shortDay(need.deadlineOn)} 截止`, `until ${shortDay(need.deadlineOn)}`)}
        </span>
      </p>
    </article>
  );
}
