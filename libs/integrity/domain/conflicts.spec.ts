import { type Interest, keepsAway } from './conflicts';

const interest = (change: Partial<Interest>): Interest => ({
  ...{ unitId: 'u', nature: 'consultant', fromDay: '2024-02-29', toDay: null },
  ...change,
});

describe('an interest', () => {
  it('keeps its person away from its first day on, while it lasts', () => {
    expect(keepsAway(interest({}), '2024-02-28')).toBe(false);
    expect(keepsAway(interest({}), '2024-02-29')).toBe(true);
    expect(keepsAway(interest({}), '2044-02-29')).toBe(true);
  });

  it('is over after its last day', () => {
    expect(keepsAway(interest({ toDay: '2025-06-30' }), '2025-06-30')).toBe(true);
    expect(keepsAway(interest({ toDay: '2025-06-30' }), '2025-07-01')).toBe(false);
  });

  it.each(['member', 'agent', 'former-employer'] as const)('lasts three years longer for a %s', (nature) => {
    const left = interest({ nature, toDay: '2025-06-30' });
    expect(keepsAway(left, '2028-06-30')).toBe(true);
    expect(keepsAway(left, '2028-07-01')).toBe(false);
    const onALeapDay = interest({ nature, toDay: '2024-02-29' });
    expect(keepsAway(onALeapDay, '2027-02-28')).toBe(true);
    expect(keepsAway(onALeapDay, '2027-03-01')).toBe(false);
  });
});
