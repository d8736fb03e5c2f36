import type { Call } from '@market/platform/call';
import { callOf, type MarketDatabase, marketDatabase } from '../../../test/database/market-database';
import { forgetOldKeys } from './repeat';

const DAY = 86_400_000;

describe('a repeated call', () => {
  let market: MarketDatabase;
  let done: number;

  beforeAll(async () => {
    market = await marketDatabase();
  });
  beforeEach(() => {
    done = 0;
  });
  afterAll(() => market.close());

  const repeated = (call: Call, key: string, bodyHash = 'same', route = 'POST /things'): Call => ({
    ...call,
    repeat: { key, route, bodyHash },
  });
  const work = (call: Call) =>
    market.transactions.run(call, async () => {
      done += 1;
      return { number: done };
    });

  it('is given the first answer, also when many come at once', async () => {
    const call = repeated(callOf(), 'key-00001');
    const answers = await Promise.all(Array.from({ length: 10 }, () => work(call)));
    expect(done).toBe(1);
    expect(new Set(answers.map((answer) => answer.number))).toEqual(new Set([1]));
  });

  it('is refused with another body or for another route', async () => {
    const call = callOf();
    await work(repeated(call, 'key-00002'));
    await expect(work(repeated(call, 'key-00002', 'other'))).rejects.toMatchObject({
      code: 'idempotency.key-reused',
    });
    await expect(work(repeated(call, 'key-00002', 'same', 'POST /others'))).rejects.toMatchObject({
      kind: 'conflict',
    });
    expect(done).toBe(1);
  });

  it('of somebody else under the same key is his own', async () => {
    await work(repeated(callOf(), 'key-00003'));
    await work(repeated(callOf(), 'key-00003'));
    expect(done).toBe(2);
  });

  it('may be made anew after the first one failed', async () => {
    const call = repeated(callOf(), 'key-00004');
    const failing = market.transactions.run(call, async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await work(call);
    expect(done).toBe(1);
  });

  it('is forgotten after a day', async () => {
    const call = repeated(callOf(), 'key-00005');
    await work(call);
    await forgetOldKeys(market.dataSource.manager, new Date(market.clock.now().getTime() - DAY));
    await work(call);
    expect(done).toBe(1);
    market.clock.advance(2 * DAY);
    await forgetOldKeys(market.dataSource.manager, new Date(market.clock.now().getTime() - DAY));
    await work(call);
    expect(done).toBe(2);
  });
});
