import { Client } from 'pg';
import { callOf, type MarketDatabase, marketDatabase } from '../../../test/database/market-database';
import { verifyAudit } from './verify-audit';

const TIMES = 20;

describe('the audit chain', () => {
  let market: MarketDatabase;

  beforeEach(async () => {
    market = await marketDatabase();
  });
  afterEach(() => market.close());

  const act = (action: string) =>
    market.transactions.run(callOf(), async (tx) => {
      tx.record({ action, object: { type: 'thing', id: action }, after: { what: action } });
    });
  const verify = () => verifyAudit(market.dataSource.manager);

  async function asOwner(sql: string): Promise<void> {
    const owner = new Client({ connectionString: market.database.ownerUrl });
    await owner.connect();
    await owner.query(sql).finally(() => owner.end());
  }

  it('stays one unbroken chain when many write at once', async () => {
    await Promise.all(Array.from({ length: TIMES }, (_, index) => act(`step-${index}`)));
    expect(await verify()).toMatchObject({ entries: TIMES, fault: undefined });
  });

  it('has nothing of a transaction that failed', async () => {
    await act('kept');
    const failed = market.transactions.run(callOf(), async (tx) => {
      tx.record({ action: 'lost', object: { type: 'thing', id: 'x' } });
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await verify()).toMatchObject({ entries: 1, fault: undefined });
  });

  it.each([
    'UPDATE audit_entry SET action = $$x$$',
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry',
    'DELETE FROM audit_head',
  ])('lets the market itself not do %s', async (sql) => {
    await act('one');
    await expect(market.dataSource.query(sql)).rejects.toThrow(/permission denied/);
  });

  it('lets not even the owner change an entry by the way', async () => {
    await act('one');
    await expect(asOwner('DELETE FROM audit_entry')).rejects.toThrow('append-only');
  });

  it.each([
    [
      'a word changed',
      `UPDATE audit_entry SET action = 'other' WHERE seq = 2`,
      { seq: '2', what: 'altered' },
    ],
    [
      'a person changed',
      `UPDATE audit_entry SET actor_name = '别人' WHERE seq = 3`,
      { seq: '3', what: 'altered' },
    ],
    [
      'a time changed',
      `UPDATE audit_entry SET at = at + interval '1 second' WHERE seq = 1`,
      { seq: '1', what: 'altered' },
    ],
    ['a middle entry taken out', 'DELETE FROM audit_entry WHERE seq = 2', { seq: '2', what: 'missing' }],
    ['the last entry taken out', 'DELETE FROM audit_entry WHERE seq = 4', { seq: '4', what: 'head-differs' }],
    [
      'a link bent',
      `UPDATE audit_entry SET previous_hash = repeat('0', 64) WHERE seq = 3`,
      { seq: '3', what: 'unlinked' },
    ],
    ['the head set back', `UPDATE audit_head SET seq = 3`, { what: 'head-differs' }],
  ])('finds %s', async (_, sql, fault) => {
    for (const step of ['a', 'b', 'c', 'd']) await act(step);
    expect((await verify()).fault).toBeUndefined();
    // Somebody who owns the database and takes its guard away first.
    await asOwner(`ALTER TABLE audit_entry DISABLE TRIGGER USER; ${sql}`);
    expect((await verify()).fault).toMatchObject(fault);
  });
});
