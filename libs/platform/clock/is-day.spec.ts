import { isDay } from './is-day';

describe('a day', () => {
  it.each(['2026-11-24', '2024-02-29', '1999-12-31'])('%s is one', (text) => expect(isDay(text)).toBe(true));

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-11-24T00:00:00Z',
    '',
  ])('“%s” is none', (text) => expect(isDay(text)).toBe(false));
});
