import { typicalDays } from './typical-time';

const answer = (from: string, to: string) => ({
  submittedAt: new Date(`${from}T09:00:00+08:00`),
  decidedAt: new Date(`${to}T17:00:00+08:00`),
});

const calendar = { decreed: new Set([2026]), off: new Set<string>(), worked: new Set<string>() };

describe('how long an answer typically takes', () => {
  it('is unknown while there are too few', () => {
    expect(typicalDays([], calendar)).toBeUndefined();
    expect(
      typicalDays([answer('2026-11-02', '2026-11-03'), answer('2026-11-02', '2026-11-03')], calendar),
    ).toBeUndefined();
  });

  it('is the middle one, in working days', () => {
    const answers = [
      answer('2026-11-06', '2026-11-09'),
      answer('2026-11-02', '2026-11-02'),
      answer('2026-11-02', '2026-11-13'),
    ];
    expect(typicalDays(answers, calendar)).toBe(1);
  });
});
