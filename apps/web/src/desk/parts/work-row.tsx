import type { Dto } from '../../api/client';
import { useWords, type Words } from '../../words/language';
import { dayOf, shortDay, shortMoment } from '../../words/show';
import { Link } from './routing';

type Item = Dto['WorkItemDto'];

/** One thing that waits: how long still, what, why, from whom, and the one button to where it is done. */
export function WorkRow({ item, filled }: { item: Item; filled: boolean }) {
  const words = useWords();
  const { t, pick } = words;
  const due = item.doneAt === null ? dueWords(item, words) : doneWords(item.doneAt, words);
  const facts = [
    item.object.number,
    item.otherParty,
    t(`${shortMoment(item.since)} 到`, `since ${shortMoment(item.since)}`),
  ];
  return (
    <li className="work-row">
      <p className={`due due-${due.tone}`}>
        <b>{due.large}</b> {due.small}
        {item.provisional && item.doneAt === null && (
          <span className="due-provisional">{t('暂定', 'provisional')}</span>
        )}
      </p>
      <div>
        <h3>{pick(item.title, item.titleEn)}</h3>
        <p>{pick(item.why, item.whyEn)}</p>
        <p className="small">{facts.filter(Boolean).join(t('，', ', '))}</p>
        {item.dueBefore !== null && item.dueMovedBy !== null && item.doneAt === null && (
          <p className="small">
            {t(
              `${item.dueMovedBy} 启用后，期限由 ${item.dueBefore} 改为 ${item.dueOn ?? ''}`,
              `Moved from ${item.dueBefore} to ${item.dueOn ?? ''} by ${item.dueMovedBy}`,
            )}
          </p>
        )}
      </div>
      <Link className={filled ? 'button primary' : 'button'} to={item.href}>
        {item.doneAt === null ? pick(item.verb, item.verbEn) : t('看结果', 'See result')}
      </Link>
    </li>
  );
}

interface DueWords {
  tone: 'bad' | 'today' | 'soon' | 'later';
  large: string;
  small: string;
}

const SOON = 5;

function dueWords({ dueOn, workingDaysLeft }: Item, { t }: Words): DueWords {
  if (dueOn === null || workingDaysLeft === null) {
    return { tone: 'later', large: t('不限期', 'Open'), small: t('想好再办', 'no deadline') };
  }
  const day = shortDay(dueOn);
  if (workingDaysLeft < 0) {
    const late = -workingDaysLeft;
    return {
      tone: 'bad',
      large: t(`逾期 ${late}`, `${late} late`),
      small: t('个工作日', late === 1 ? 'working day' : 'working days'),
    };
  }
  if (dueOn < dayOf(new Date())) return { tone: 'bad', large: t('已到期', 'Past due'), small: day };
  if (workingDaysLeft === 0) return { tone: 'today', large: t('今天', 'Today'), small: t(`${day} 内`, day) };
  if (workingDaysLeft <= SOON) {
    return {
      tone: 'soon',
      large: t(`剩 ${workingDaysLeft}`, `${workingDaysLeft} left`),
      small: t('个工作日', 'working days'),
    };
  }
  return { tone: 'later', large: day, small: t('前', 'at the latest') };
}

function doneWords(at: string, { t }: Words): DueWords {
  return { tone: 'later', large: shortDay(dayOf(at)), small: t('已处理', 'done') };
}
