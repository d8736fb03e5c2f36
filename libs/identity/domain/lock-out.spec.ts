import { lockedUntil } from './lock-out';

const noon = new Date('2026-11-23T04:00:00Z');
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000);

describe('lock-out', () => {
  it('forgives four failures', () => {
    expect(lockedUntil({ count: 4, lastAt: noon })).toBeUndefined();
  });

  it.each([
    [5, 30],
    [6, 60],
    [7, 120],
    [20, 24 * 60],
  ])('after %i failures closes for %i minutes', (count, length) => {
    expect(lockedUntil({ count, lastAt: noon })).toEqual(minutes(length));
  });
});
