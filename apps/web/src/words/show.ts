import type { Language } from './language';

/** `3200000.00` → `320 万元` or `CNY 3.2 million`: for prices shown, never for money owed or paid. */
export function shownMoney(yuan: string, language: Language): string {
  const value = Number(yuan);
  if (language === 'en') {
    if (value >= 1_000_000_000) return `CNY ${trimmed(value / 1_000_000_000)} billion`;
    if (value >= 1_000_000) return `CNY ${trimmed(value / 1_000_000)} million`;
    return `CNY ${value.toLocaleString('en-US')}`;
  }
  if (value >= 100_000_000) return `${trimmed(value / 100_000_000)} 亿元`;
  if (value >= 10_000) return `${trimmed(value / 10_000)} 万元`;
  return `${value.toLocaleString('zh-CN')} 元`;
}

/** `3,200,000.00 元`: exact, from text, never through a number. */
export function exactMoney(yuan: string, language: Language): string {
  const [whole = '0', fen = '00'] = yuan.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
  return language === 'en' ? `CNY ${grouped}.${fen}` : `${grouped}.${fen} 元`;
}

/** Who acted; the system has a name in both languages. */
export function actorShown(who: string, language: Language): string {
  return who === '系统' && language === 'en' ? 'The system' : who;
}

function trimmed(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const SHANGHAI = 'Asia/Shanghai';
const DAY = 86_400_000;

/** `2026-11-18T02:03:04Z` → `2026-11-18`, as the day is in Jiangxi. */
export function dayOf(moment: string | Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: SHANGHAI }).format(new Date(moment));
}

/** `2026-11-18`, this year `11-18`. */
export function shortDay(day: string): string {
  return day.startsWith(dayOf(new Date()).slice(0, 4)) ? day.slice(5) : day;
}

/** `11-22 10:12`, another year with its number. */
export function shortMoment(moment: string): string {
  const time = new Intl.DateTimeFormat('sv-SE', {
    timeZone: SHANGHAI,
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(moment));
  return `${shortDay(dayOf(moment))} ${time}`;
}

/** `5 天前` within thirty days; empty beyond. */
export function ago(day: string, language: Language): string {
  const days = Math.round((Date.parse(dayOf(new Date())) - Date.parse(day)) / DAY);
  if (days < 0 || days > 30) return '';
  if (days === 0) return language === 'en' ? 'today' : '今天';
  if (language === 'en') return `${days} day${days === 1 ? '' : 's'} ago`;
  return `${days} 天前`;
}

/** `1.4 MB` */
export function fileSize(bytes: number): string {
  if (bytes < 1_024) return `${bytes} B`;
  if (bytes < 1_048_576) return `${Math.round(bytes / 1_024)} KB`;
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}
