import '../design/calendar.css';
import type { Dto } from '../api/client';
import { useWords, type Words } from '../words/language';

type Days = Pick<Dto['CalendarDaysDto'], 'year' | 'off' | 'worked' | 'statutory' | 'provisional'>;
type Kind = 'off' | 'worked' | 'weekend' | 'plain';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEK = [
  ...[
    ['一', 'Mon'],
    ['二', 'Tue'],
    ['三', 'Wed'],
    ['四', 'Thu'],
    ['五', 'Fri'],
    ['六', 'Sat'],
    ['日', 'Sun'],
  ],
] as [string, string][];

/** A year at a glance: each month a table, each special day marked by its colour, a letter and its name. */
export function YearPicture({ days, today }: { days: Days; today?: string | undefined }) {
  const words = useWords();
  const { t } = words;
  const kindOf = kindsOf(days);
  return (
    <div className="year-picture">
      <ul className="year-legend" aria-label={t('图例', 'Legend')}>
        <li>
          <i className="day-off">{t('休', 'off')}</i> {t('放假', 'day off')}
        </li>
        <li>
          <i className="day-worked">{t('班', 'on')}</i> {t('周末上班（调休）', 'weekend day worked')}
        </li>
        <li>
          <i className="day-weekend">6</i> {t('周末', 'weekend')}
        </li>
        {days.provisional && (
          <li className="provisional">
            {t('虚线：暂定，放假通知还没有启用', 'Dashed: provisional, no notice in use yet')}
          </li>
        )}
      </ul>
      <div className={days.provisional ? 'months is-provisional' : 'months'}>
        {MONTHS.map((month) => (
          <Month key={month} month={month} days={days} kindOf={kindOf} today={today} words={words} />
        ))}
      </div>
    </div>
  );
}

interface MonthProps {
  month: number;
  days: Days;
  kindOf: (day: string) => Kind;
  today: string | undefined;
  words: Words;
}

function Month({ month, days: { year, statutory }, kindOf, today, words: { t } }: MonthProps) {
  const name = t(`${month} 月`, MONTHS_EN[month - 1] ?? '');
  return (
    <table className="month">
      <caption>{name}</caption>
      <thead>
        <tr>
          {WEEK.map(([zh, en]) => (
            <th key={en} scope="col" abbr={t(`星期${zh}`, en)}>
              {t(zh, en.slice(0, 2))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week) => (
          <tr key={week.join()}>
            {week.map((day, at) => {
              // oxlint-disable-next-line react/no-array-index-key -- an empty cell has no name but its place
              if (day === '') return <td key={at} />;
              const kind = kindOf(day);
              return (
                <td key={day} className={`day-${kind}`} aria-current={day === today ? 'date' : undefined}>
                  <span>{Number(day.slice(8))}</span>
                  {kind === 'off' && (
                    <small>
                      {t('休', 'off')}
                      {statutory.includes(day) && (
                        <span className="visually-hidden">{t('，法定节假日', ', by law')}</span>
                      )}
                    </small>
                  )}
                  {kind === 'worked' && <small>{t('班', 'on')}</small>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function kindsOf({ off, worked }: Days): (day: string) => Kind {
  const [offDays, workedDays] = [new Set(off), new Set(worked)];
  return (day) => {
    if (workedDays.has(day)) return 'worked';
    if (offDays.has(day)) return 'off';
    return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) ? 'weekend' : 'plain';
  };
}

/** The days of a month in weeks of seven, Monday first; '' where there is none. */
function weeksOf(year: number, month: number): string[][] {
  const two = (value: number) => String(value).padStart(2, '0');
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const cells = Array.from({ length: (first + 6) % 7 }, () => '');
  for (let day = 1; day <= length; day++) cells.push(`${year}-${two(month)}-${two(day)}`);
  while (cells.length % 7 !== 0) cells.push('');
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
