import { dayOf, exactMoney, shownMoney } from '../../apps/web/src/words/show';

describe('money as it is shown', () => {
  it.each([
    ['3200000.00', '320 万元', 'CNY 3.2 million'],
    ['31470000000.00', '314.7 亿元', 'CNY 31.47 billion'],
    ['9999.50', '9,999.5 元', 'CNY 9,999.5'],
    ['10000.00', '1 万元', 'CNY 10,000'],
  ])('%s is %s and %s', (yuan, zh, en) => {
    expect(shownMoney(yuan, 'zh')).toBe(zh);
    expect(shownMoney(yuan, 'en')).toBe(en);
  });

  it('is exact where it is owed: digits are grouped, never rounded', () => {
    expect(exactMoney('3200000.00', 'zh')).toBe('3,200,000.00 元');
    expect(exactMoney('999.05', 'zh')).toBe('999.05 元');
    expect(exactMoney('90071992547409931.07', 'en')).toBe('CNY 90,071,992,547,409,931.07');
  });
});

it('a day is the day in Jiangxi', () => {
  expect(dayOf('2026-11-22T16:30:00Z')).toBe('2026-11-23');
  expect(dayOf('2026-11-22T15:59:59Z')).toBe('2026-11-22');
});
