import type { Dto } from '../../api/client';
import { priceWords } from '../../parts/price';
import { AchievementStateTag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { dayOf, shortDay } from '../../words/show';
import { choiceWords, KINDS } from '../form/choices';
import { Link } from './routing';

interface Props {
  row: Dto['AchievementRowDto'];
  /** A registry wants to know whose it is. */
  registrar: boolean;
  /** The state in which it is this person's turn to review it. */
  reviewedIn: string | undefined;
}

export function AchievementRow({ row, registrar, reviewedIn }: Props) {
  const words = useWords();
  const { t, pick } = words;
  const open = row.state === reviewedIn ? `/desk/reviews/${row.id}` : `/desk/achievements/${row.id}`;
  const facts = [
    registrar ? row.ownerName : row.number,
    choiceWords(KINDS, row.kind, pick),
    row.field && pick(row.field.name, row.field.nameEn),
  ];
  const unfinished = row.missingCount > 0 && ['draft', 'returned'].includes(row.state);
  return (
    <li>
      <div className="achievement-name">
        <h2>
          <Link to={open}>{row.title}</Link>
        </h2>
        <p className="small">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <p className="achievement-state">
        <AchievementStateTag state={row.state}>{pick(row.stateName, row.stateNameEn)}</AchievementStateTag>
        {unfinished && (
          <span className="small">{t(`还缺 ${row.missingCount} 项`, `${row.missingCount} missing`)}</span>
        )}
        {registrar && row.number && <span className="small">{row.number}</span>}
      </p>
      <p className={row.price ? 'achievement-price' : 'achievement-price none'}>
        {priceWords(row.price, words)}
      </p>
      <p className="achievement-changed small">
        {t(
          `${row.changedBy} ${shortDay(dayOf(row.changedAt))} 改`,
          `${row.changedBy}, ${shortDay(dayOf(row.changedAt))}`,
        )}
      </p>
    </li>
  );
}
