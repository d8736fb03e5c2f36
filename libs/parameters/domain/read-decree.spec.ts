import fc from 'fast-check';
import { type Day, plusDays } from '@market/platform/clock';
import { TEXT_OF_2027 } from '../../../test/e2e/support/parameters';
import { daysTaken, faultsOfDecree } from './check-decree';
import { readDecree } from './read-decree';

/** Sentences as the notices for 2024, 2025 and 2026 put them; what they mean was written down by hand. */
const YEARS = [
  {
    year: 2024,
    text: `一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。除夕（2月9日）由各单位安排。
三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。`,
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
    off: 28,
    taken: 11,
  },
  {
    year: 2025,
    text: `自2025年1月1日起多放2天，国庆节自10月1日起放假调休7天。
一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
2024年11月12日`,
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
    off: 28,
    taken: 13,
  },
  {
    year: 2027,
    text: TEXT_OF_2027,
    worked: ['01-31', '02-20', '05-08', '09-26', '10-09'],
    off: 28,
    taken: 13,
  },
];

describe('the words of a notice', () => {
  it.each(YEARS)('of $year', ({ year, text, worked, off, taken }) => {
    const read = readDecree(year, text);
    expect(read.faults).toEqual([]);
    expect(read.worked).toEqual(worked.map((day) => `${year}-${day}`));
    expect(read.off).toHaveLength(off);
    expect(daysTaken(read)).toBe(taken);
    expect(faultsOfDecree(read)).toEqual([]);
  });

  it.each([
    ['2月5日至12日放假，共7天', '共 7 天，数出来 8 天'],
    ['2月30日放假', '不存在'],
    ['2月12日至5日放假', '颠倒'],
    ['3月8日半天', '看不出'],
  ])('“%s” is not taken as read', (text, why) => {
    expect(readDecree(2027, text).faults).toMatchObject([
      { at: text.normalize('NFKC'), zh: expect.stringContaining(why) },
    ]);
  });

  it('may be plain days, as a careful clerk writes them', () => {
    const { off, worked, faults } = readDecree(2027, '2026-12-31 至 2027-01-02 放假\n2027-01-03 上班');
    expect([off, worked, faults]).toEqual([['2026-12-31', '2027-01-01', '2027-01-02'], ['2027-01-03'], []]);
  });

  it('read any spans and days back, and never throw at any text', () => {
    const start = fc.integer({ min: 0, max: 330 }).map((count) => plusDays('2027-01-01', count));
    const words = (day: Day) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 20 }), start, (from, count, worked) => {
        const to = plusDays(from, count - 1);
        const text = `假期：${words(from)}（周一）至${words(to)}放假，共${count}天。${words(worked)}（周日）上班。`;
        const read = readDecree(2027, text);
        expect(read.faults).toEqual([]);
        expect([read.off.at(0), read.off.at(-1), read.off.length]).toEqual([from, to, count]);
        expect(read.worked).toEqual([worked]);
      }),
    );
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readDecree(2027, text)));
  });
});

describe('the lists of a year', () => {
  const good = readDecree(2027, TEXT_OF_2027);
  it.each([
    ['a day of another year', { off: [...good.off, '2028-03-01'] }, '不是 2027 年'],
    ['a weekday said to be made up', { worked: [...good.worked, '2027-03-01'] }, '不是周末'],
    ['a day in both', { worked: [...good.worked, '2027-02-06'] }, '既放假又上班'],
    [
      'a holiday by law that is worked',
      { off: good.off.filter((day) => day !== '2027-02-06'), worked: [...good.worked, '2027-02-06'] },
      '法定节假日',
    ],
    ['a holiday by law left out', { off: good.off.filter((day) => day !== '2027-06-09') }, '法定节假日'],
    ['a day made up too often', { worked: [...good.worked, '2027-03-06'] }, '净放 12 个工作日'],
    [
      'a week too many',
      { off: [...good.off, '2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04'] },
      '净放 17 个工作日',
    ],
  ])('refuse %s', (_, change, why) => {
    const faults = faultsOfDecree({ ...good, ...change });
    expect(faults.map(({ zh }) => zh).join()).toContain(why);
  });
});
