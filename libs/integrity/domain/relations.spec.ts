import { company, party, plantedPairs, sealed } from '../testing';
import { type Computed, relate } from './relations';

const OF_EACH = 12;
const judged = (related: Computed['related']) =>
  related === 'yes' ? 'related' : related === 'possible' ? 'look' : 'unrelated';

describe('whether two units are related', () => {
  const pairs = plantedPairs(OF_EACH).map((pair) => ({
    ...pair,
    found: relate(pair.one, pair.other, pair.between, []),
  }));

  it('is found in every planted pair, and in no other, with a yes only by numbers', () => {
    const count = (truth: string, found: string) =>
      pairs.filter((pair) => pair.truth === truth && judged(pair.found.related) === found).length;
    const rows = ['related', 'look', 'unrelated'].map((truth) => [
      truth,
      ...['related', 'look', 'unrelated'].map((found) => count(truth, found)),
    ]);
    const caught = pairs.filter(({ truth }) => truth !== 'unrelated');
    const noticed = caught.filter(({ found }) => ['yes', 'possible'].includes(found.related));
    const alarms = pairs.filter(({ truth, found }) => truth === 'unrelated' && found.hits.length > 0);
    process.stdout.write(
      `planted pairs ${pairs.length}; recall ${noticed.length}/${caught.length}; false alarms ${alarms.length}/` +
        `${pairs.length - caught.length}; truth × found ${JSON.stringify(rows)}\n`,
    );
    const wrong = pairs.filter(({ truth, found }) => judged(found.related) !== truth);
    expect(wrong.map(({ what, found }) => `${what}: ${found.related}`)).toEqual([]);
    expect(pairs.length).toBeGreaterThanOrEqual(200);
  });

  it('is the same from both sides', () => {
    for (const { one, other, between, found } of pairs) {
      const back = relate(other, one, between, []);
      expect(back.related).toBe(found.related);
      expect(back.hits.map(({ tie }) => tie).toSorted()).toEqual(found.hits.map(({ tie }) => tie).toSorted());
    }
  });

  it('is unknown where a side is in no register, and yes by what the market itself knows', () => {
    const [known, absent] = [party(company({ creditCode: 'A' })), party(undefined, { creditCode: 'B' })];
    expect(relate(known, absent, new Map(), []).related).toBe('unknown');
    expect(relate(known, party(company({ creditCode: 'B' })), new Map(), []).related).toBe('no');
    const people = [{ name: '李海涛', since: '2026-01-05' }];
    expect(relate(known, absent, new Map(), people)).toMatchObject({
      related: 'yes',
      hits: [{ tie: 'person', sure: true, asOf: '2026-01-05' }],
    });
    const account = { ...sealed('36020001'), source: '补助申请', asOf: '2026-11-01' };
    const [one, other] = [known, absent].map((side) => ({ ...side, accounts: [account] }));
    expect(one && other && relate(one, other, new Map(), []).hits).toMatchObject([
      { tie: 'account', sure: true },
    ]);
  });

  it('takes the name on a licence for a hint', () => {
    const [one, other] = ['A', 'B'].map((creditCode) =>
      party(undefined, { creditCode, legalRepresentative: '王 伟', address: '浮梁县产业园12号3栋' }),
    );
    const found = one && other && relate(one, other, new Map(), []);
    expect(found).toMatchObject({ related: 'possible' });
    expect(found?.hits.map(({ tie }) => tie)).toEqual(['legal-representative', 'address']);
  });
});
