import { axisOf, changeOf, inUnit, shortNumber, unitFor } from '../../apps/web/src/public/statistics/amounts';

describe('amounts in charts', () => {
  it.each([
    ['3500000.00', 'zh', '万元', 350],
    ['314700000000.00', 'zh', '亿元', 3147],
    ['900.00', 'zh', '万元', 0.09],
    ['3500000.00', 'en', 'CNY million', 3.5],
    ['48000.00', 'en', 'CNY thousand', 48],
  ] as const)('%s in %s is shown in %s', (yuan, language, name, value) => {
    const unit = unitFor([null, '0.00', yuan], language);
    expect([unit.name, inUnit(yuan, unit)]).toEqual([name, value]);
  });

  it('show as many digits as count, and nothing that is there as nothing', () => {
    expect([0, 0.001, 0.456, 31.47, 1284.4].map(shortNumber)).toEqual([
      '0',
      '<0.01',
      '0.46',
      '31.5',
      '1,284',
    ]);
  });

  it('are compared only with what is known and not zero', () => {
    expect(changeOf('118.60', '100.00')).toBe('+18.6%');
    expect(changeOf(3, 4)).toBe('−25.0%');
    expect([changeOf(3, null), changeOf(3, 0), changeOf(null, 3)]).toEqual([null, null, null]);
  });

  it.each([3.72, 2945, 0.07, 1000, 1])('stand on an axis of few round steps up to %d', (largest) => {
    const { top, ticks } = axisOf(largest);
    expect(top).toBeGreaterThanOrEqual(largest);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBeCloseTo(top);
    expect(ticks.length).toBeLessThanOrEqual(6);
  });

  it('have an axis also where there is nothing', () => {
    expect(axisOf(0)).toEqual({ top: 1, ticks: [0] });
  });
});
