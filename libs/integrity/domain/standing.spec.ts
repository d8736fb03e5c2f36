import fc from 'fast-check';
import { plusDays } from '@market/platform/clock';
import { answeredUntil, listedIn, sourceKey, type StandingFact, standingOn } from './standing';

const validUntil = (asOf: string) => plusDays(asOf, 90);
const TODAY = '2026-11-25';

function fact(change: Partial<StandingFact> = {}): StandingFact {
  const asOf = change.asOf ?? TODAY;
  return {
    kind: 'dishonest-debtor',
    found: 'no',
    source: '中国执行信息公开网',
    asOf,
    validUntil: validUntil(asOf),
    endsOn: null,
    about: null,
    documentId: '',
    at: new Date(`${asOf}T08:00:00Z`),
    certain: true,
    ...change,
  };
}

const debtor = (...facts: StandingFact[]) => standingOn(TODAY, facts)[0];

describe('the standing of a unit', () => {
  it('is unknown where nobody has looked', () => {
    expect(standingOn(TODAY, []).map(({ found }) => found)).toEqual(Array(5).fill('unknown'));
    expect(debtor(fact({ found: 'unknown' }))?.found).toBe('unknown');
  });

  it('is what the source said last', () => {
    const before = fact({ found: 'yes', asOf: '2026-11-20' });
    expect(debtor(before, fact())?.found).toBe('no');
    expect(debtor(fact(), fact({ found: 'yes', at: new Date(`${TODAY}T09:00:00Z`) }))?.found).toBe('yes');
  });

  it('is yes where one source says so, whatever another says later, and shows the contradiction', () => {
    const yes = fact({ found: 'yes', asOf: '2026-11-01', source: '信用中国' });
    const standing = debtor(fact(), yes);
    expect(standing).toMatchObject({ found: 'yes', by: yes, contradictedBy: { found: 'no' } });
  });

  it('is unknown again, never no, the day after its last', () => {
    const asOf = plusDays(TODAY, -90);
    expect(debtor(fact({ asOf }))?.found).toBe('no');
    const old = fact({ asOf: plusDays(asOf, -1) });
    expect(debtor(old)).toMatchObject({ found: 'unknown', by: old });
    expect(debtor(fact({ found: 'yes', asOf: plusDays(asOf, -1) }))?.found).toBe('unknown');
  });

  it('keeps an entry to its end, longer or shorter than the look-up', () => {
    const old = fact({ found: 'yes', asOf: '2026-01-05' });
    expect(debtor({ ...old, endsOn: plusDays(TODAY, 1) })?.found).toBe('yes');
    expect(debtor({ ...old, endsOn: TODAY })?.found).toBe('unknown');
    expect(debtor(fact({ found: 'yes', endsOn: TODAY }))?.found).toBe('unknown');
  });

  it('takes a name alone for no yes', () => {
    const named = fact({ found: 'yes', certain: false, source: '名单' });
    expect(debtor(named)).toMatchObject({ found: 'unknown', possible: [named] });
    expect(debtor(named, fact())).toMatchObject({ found: 'no', possible: [named] });
  });

  it('is listed under every kind that says yes, and answered until the first of the two that are asked runs out', () => {
    const standing = standingOn(TODAY, [
      fact({ kind: 'abnormal-operation', found: 'yes' }),
      fact({ kind: 'serious-illegal', found: 'yes' }),
      fact({ asOf: '2026-11-01' }),
      fact({ kind: 'research-breach' }),
    ]);
    expect(listedIn(standing)).toEqual(['serious-illegal', 'abnormal-operation']);
    expect(answeredUntil(standing)).toBe(validUntil('2026-11-01'));
    expect(answeredUntil(standingOn(TODAY, [fact()]))).toBeUndefined();
  });

  it('takes the same sites in another order for the same source', () => {
    expect(sourceKey('信用中国、中国执行信息公开网')).toBe(sourceKey('中国执行信息公开网，信用中国 '));
  });

  it('never says no without a valid no, nor anything but yes with a valid yes', () => {
    const day = fc.integer({ min: -200, max: 10 }).map((days) => plusDays(TODAY, days));
    const facts = fc.array(
      fc
        .record({
          found: fc.constantFrom<StandingFact['found']>('yes', 'no', 'unknown'),
          asOf: day,
          source: fc.constantFrom('甲', '乙', '丙'),
          endsOn: fc.option(
            fc.integer({ min: -50, max: 50 }).map((days) => plusDays(TODAY, days)),
            { nil: null },
          ),
          certain: fc.boolean(),
        })
        .map((change) => fact({ ...change, endsOn: change.found === 'yes' ? change.endsOn : null })),
    );
    fc.assert(
      fc.property(facts, (all) => {
        const found = debtor(...all)?.found;
        const lone = (one: StandingFact) => debtor(one)?.found;
        if (found === 'no') expect(all.some((one) => lone(one) === 'no')).toBe(true);
        if (found === 'yes') expect(all.some((one) => lone(one) === 'yes')).toBe(true);
        const oneEach = new Set(all.map(({ source }) => source)).size === all.length;
        if (oneEach && all.some((one) => lone(one) === 'yes')) expect(found).toBe('yes');
        expect(debtor(...all.toReversed())?.found === 'no' && found === 'yes').toBe(false);
      }),
    );
  });
});
