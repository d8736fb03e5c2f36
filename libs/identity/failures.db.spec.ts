import { type MarketDatabase, marketDatabase } from '../../test/database/market-database';
import { FORGOTTEN_AFTER } from './domain/lock-out';
import { claimTry, forgetFailures, keepFailure, readFailures } from './persistence/failure.store';

const HOUR = 3_600_000;

describe('failures to sign in', () => {
  let market: MarketDatabase;

  beforeAll(async () => {
    market = await marketDatabase();
  });
  afterAll(() => market.close());

  const of = (accountIndex: string, network = '10.0.0.1') => ({
    accountIndex,
    network,
    factor: 'password' as const,
  });
  const fail = (accountIndex: string) => {
    const now = market.clock.now();
    const forgotten = new Date(now.getTime() - FORGOTTEN_AFTER);
    return keepFailure(market.dataSource.manager, { ...of(accountIndex), now, forgotten });
  };
  const count = async (accountIndex: string) =>
    (await readFailures(market.dataSource.manager, of(accountIndex)))?.count;

  it('are all counted when they come at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => fail('a@b.example')));
    expect(await count('a@b.example')).toBe(20);
  });

  it('count on within a day, and begin anew after one', async () => {
    await fail('c@d.example');
    market.clock.advance(23 * HOUR);
    await fail('c@d.example');
    expect(await count('c@d.example')).toBe(2);
    market.clock.advance(25 * HOUR);
    await fail('c@d.example');
    expect(await count('c@d.example')).toBe(1);
  });

  it('belong to one account, one network and one factor', async () => {
    await fail('e@f.example');
    expect(await readFailures(market.dataSource.manager, of('e@f.example', '10.0.0.2'))).toBeUndefined();
    const codes = { ...of('e@f.example'), factor: 'code' as const };
    expect(await readFailures(market.dataSource.manager, codes)).toBeUndefined();
    await forgetFailures(market.dataSource.manager, codes);
    expect(await count('e@f.example')).toBe(1);
    await forgetFailures(market.dataSource.manager, of('e@f.example'));
    expect(await count('e@f.example')).toBeUndefined();
  });

  it('are claimed once by those who read the same, from the first on', async () => {
    const { manager } = market.dataSource;
    const now = market.clock.now();
    const forgotten = new Date(now.getTime() - FORGOTTEN_AFTER);
    for (let tries = 0; tries < 3; tries += 1) {
      const before = await readFailures(manager, of('g@h.example'));
      const claimed = await Promise.all(
        Array.from({ length: 8 }, () => claimTry(manager, of('g@h.example'), { before, now, forgotten })),
      );
      expect(claimed.filter(Boolean)).toHaveLength(1);
    }
    expect(await count('g@h.example')).toBe(3);
  });
});
