import { defineParameter, SHIPPED_ON } from '@market/parameters';

const OURS = {
  zh: '本市场自定；读到的办法都没有规定天数',
  en: 'Ours; no text read so far names the days',
};

/** Days after its day for which a look-up or an imported file answers; then it is unknown again, never “no”. */
export const answersForDays = defineParameter({
  key: 'integrity.answers-for-days',
  name: { zh: '信用查询和导入数据的有效期', en: 'How long a look-up or an imported file answers' },
  governs: {
    zh: '信用查询、名单和登记信息从查询（数据）日期起几天内有效，过期就是“未知”，未知不拨付。',
    en: 'For how many days a look-up, a list or a register answers; after that it is unknown, and unknown is not paid.',
  },
  ...{ unit: 'calendar-days', range: { least: 7, most: 365 }, begun: 'keeps' },
  first: { value: 90, fromDay: SHIPPED_ON, source: OURS },
});

/** How old what is entered may be: a look-up is written down when it is made. */
export const oldestLookupDays = defineParameter({
  key: 'integrity.oldest-lookup-days',
  name: { zh: '多久以前的查询还能登记', en: 'How old a look-up may be when it is entered' },
  governs: {
    zh: '几天以前做的信用查询还能登记，更早的要重新查。',
    en: 'How many days old a look-up may be when it is entered; an older one is to be made again.',
  },
  ...{ unit: 'calendar-days', range: { least: 0, most: 30 }, begun: 'keeps' },
  first: { value: 7, fromDay: SHIPPED_ON, source: OURS },
});

/** Days before the end of validity from which on a unit is on the list of those to be looked up. */
export const dueBeforeDays = defineParameter({
  key: 'integrity.due-before-days',
  name: { zh: '到期前几天回到“待查询”', en: 'How long before its end a look-up is due again' },
  governs: {
    zh: '单位的信用查询到期前几天列入“信用核查”的“待查询”。',
    en: 'How many days before its look-up ends a unit is listed as due.',
  },
  ...{ unit: 'calendar-days', range: { least: 0, most: 60 }, begun: 'follows' },
  first: { value: 14, fromDay: SHIPPED_ON, source: OURS },
});
