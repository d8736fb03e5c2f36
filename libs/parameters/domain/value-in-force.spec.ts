import fc from 'fast-check';
import { type Day, plusDays } from '@market/platform/clock';
import { type Parameter, defineParameter, deskDeadline, isWithin } from './parameter';
import { linesOf } from './dated';
import { inForce } from './value-in-force';

const day = fc.integer({ min: 0, max: 400 }).map((count) => plusDays('2026-01-01', count));
const dated = fc.uniqueArray(fc.record({ value: fc.integer({ min: 1, max: 60 }), fromDay: day }), {
  selector: ({ fromDay }) => fromDay,
  maxLength: 12,
});
const FIRST = { value: 5, fromDay: '2025-01-01' as Day };

describe('the value in force on a day', () => {
  it('is the one shipped until another has begun', () => {
    const later = { value: 3, fromDay: '2026-12-01' };
    expect(inForce(FIRST, [later], '2026-11-30')).toBe(FIRST);
    expect(inForce(FIRST, [later], '2026-12-01')).toBe(later);
    expect(inForce(FIRST, [later], '2024-01-01')).toBe(FIRST);
  });

  it('does not hang on the order of the rows, and is what walking through the days gives', () => {
    fc.assert(
      fc.property(dated, day, (rows, on) => {
        let walked = FIRST;
        for (let at = '2026-01-01'; at <= on; at = plusDays(at, 1)) {
          walked = rows.find(({ fromDay }) => fromDay === at) ?? walked;
        }
        expect(inForce(FIRST, rows, on)).toBe(walked);
        expect(inForce(FIRST, rows.toReversed(), on)).toBe(walked);
      }),
    );
  });

  it('never changes for days that are past, whatever is added for later ones', () => {
    fc.assert(
      fc.property(dated, day, fc.integer({ min: 1, max: 50 }), (rows, today, ahead) => {
        const added = { value: 60, fromDay: plusDays(today, ahead) };
        expect(inForce(FIRST, [...rows, added], today)).toBe(inForce(FIRST, rows, today));
      }),
    );
  });

  it('stands as one among those superseded and those to come', () => {
    const parameter = deskDeadline('deals.days-to-answer', { zh: '答复', en: 'Answer' }, 5);
    const change = (id: string, value: number, fromDay: Day) => ({ id, value, fromDay, source: '纪要' });
    const changes = [
      change('a', 4, '2026-03-01'),
      change('b', 3, '2026-06-01'),
      change('c', 2, '2027-01-01'),
    ];
    expect(linesOf(parameter, changes, '2026-06-01').map(({ standing }) => standing)).toEqual([
      ...['superseded', 'superseded', 'in-force', 'coming'],
    ]);
    expect(linesOf(parameter, [], '2026-06-01')).toMatchObject([{ standing: 'in-force', changeId: null }]);
  });
});

describe('a parameter', () => {
  const good = deskDeadline('deals.days-to-answer', { zh: '答复', en: 'Answer' }, 5);
  it.each<[string, Partial<Parameter>]>([
    ['a key without its lib', { key: 'answer' }],
    ['a first value out of its range', { range: { least: 6, most: 9 } }],
  ])('with %s stops the start', (_, change) => {
    expect(() => defineParameter({ ...good, ...change })).toThrow();
  });

  it.each([
    [1, true],
    [60, true],
    [0, false],
    [61, false],
    [2.5, false],
    [Number.NaN, false],
  ])('may be %s: %s', (value, may) => expect(isWithin(good.range, value)).toBe(may));
});
