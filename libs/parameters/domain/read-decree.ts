import { type Day, isDay, plusDays } from '@market/platform/clock';
import type { Words } from '@market/platform/states';
import type { DecreeDays } from './decree';

/** What cannot be understood, or does not agree with itself; `at` is the piece of text. */
export interface DecreeFault extends Words {
  at: string;
}

const DATE = String.raw`(?:(\d{4})(?:年|-))?(\d{1,2})(?:月|-)(\d{1,2})日?`;
const SPAN = new RegExp(
  `${DATE}(?:\\s*(?:至|到|~|—|－)\\s*(?:(\\d{4})(?:年|-))?(?:(\\d{1,2})(?:月|-))?(\\d{1,2})日?)?`,
  'g',
);
const SAID_TO_BE = /共(\d+)天/;
/** The date under the notice. */
const SIGNATURE = /^\d{4}年\d{1,2}月\d{1,2}日$/;
/** Principles, not days: “自10月1日起放假调休7天”. */
const PRINCIPLE = /自[^，,]*起/;
const LONGEST_SPAN = 31;

/**
 * Reads the words of a notice as it is published: sentences with 放假 name days off, those with 上班 name weekend days
 * that are worked. Dates in the form 2月14日 or 2027-02-14, spans with 至; what stands in brackets is left out.
 * A date without its year is of the notice's year.
 */
export function readDecree(year: number, text: string): DecreeDays & { faults: DecreeFault[] } {
  const days = { off: new Set<Day>(), worked: new Set<Day>() };
  const faults: DecreeFault[] = [];
  for (const sentence of sentencesOf(text)) {
    const spans = [...sentence.matchAll(SPAN)];
    if (spans.length === 0 || SIGNATURE.test(sentence) || PRINCIPLE.test(sentence)) continue;
    const list = sentence.includes('上班') ? days.worked : sentence.includes('放假') ? days.off : undefined;
    const found = spans.map((span) => daysOf(year, span));
    if (!list) {
      faults.push({ at: sentence, zh: '看不出是放假还是上班', en: 'It says neither 放假 nor 上班' });
    } else if (found.some((span) => span === undefined)) {
      faults.push({
        at: sentence,
        zh: '有的日期不存在，或起止颠倒',
        en: 'A date that does not exist, or a span turned round',
      });
    } else {
      const all = found.flatMap((span) => span ?? []);
      const said = Number(SAID_TO_BE.exec(sentence)?.[1] ?? all.length);
      if (said !== all.length) {
        faults.push({
          at: sentence,
          zh: `写的是共 ${said} 天，数出来 ${all.length} 天`,
          en: `It says ${said} days; counted are ${all.length}`,
        });
      }
      for (const day of all) list.add(day);
    }
  }
  return { year, off: [...days.off].toSorted(), worked: [...days.worked].toSorted(), faults };
}

function sentencesOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .replaceAll(/\([^()]*\)/g, '')
    .split(/[。;\n]/)
    .map((sentence) => sentence.replaceAll(/\s+(?=[月日年至])|(?<=[月年至])\s+/g, '').trim())
    .filter((sentence) => sentence !== '');
}

function daysOf(ofYear: number, span: RegExpExecArray): Day[] | undefined {
  const [, year, month = '', day = '', toYear, toMonth, toDay] = span;
  const from = dayFrom(Number(year ?? ofYear), month, day);
  const to = toDay === undefined ? from : dayFrom(Number(toYear ?? year ?? ofYear), toMonth ?? month, toDay);
  if (!isDay(from) || !isDay(to) || to < from || to > plusDays(from, LONGEST_SPAN)) return undefined;
  const days: Day[] = [];
  for (let one = from; one <= to; one = plusDays(one, 1)) days.push(one);
  return days;
}

function dayFrom(year: number, month: string, day: string): Day {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
