import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { CreatePerson, StateIdentity } from '@market/identity';
import { systemCall } from '@market/platform/call';
import { SettlementAccount, SimulatedBank } from '@market/platform/settlement-account';
import { Transactions } from '@market/platform/transactions';
import { identityNumber } from '../../apps/assembly/demonstration-unit';
import { asOwner, claimWork } from './support/claims';
import { type OpenMarket, openMarket } from './support/open-market';
import { ACCOUNT, type Seats, settledContract, takeSeats } from './support/settled-contract';

const PHONES = 200;
const NUMBERS = 5_000;
const ACCOUNTS = 4_800;
const AT_ONCE = 250;
/** Of what is searched for: phones, identity numbers, accounts. */
const LENGTHS = [11, 18, 19];

/** Whoever steals the database, or a backup of it, learns no number of anybody. */
describe('a dump of the database', () => {
  let market: OpenMarket;
  let seats: Seats;
  const planted = new Set<string>();

  beforeAll(async () => {
    market = await openMarket();
    seats = await takeSeats(market);
    await plantPhones();
    await plantNumbers();
    await plantAccounts();
  }, 240_000);
  afterAll(() => market.close());

  const inParts = async (count: number, plant: (from: number, to: number) => Promise<void>) => {
    for (let from = 0; from < count; from += AT_ONCE) await plant(from, Math.min(from + AT_ONCE, count));
  };

  async function plantPhones(): Promise<void> {
    const people = market.api.get(CreatePerson);
    await market.api.get(Transactions).run(systemCall('plant'), async (tx) => {
      for (let at = 0; at < PHONES; at += 1) {
        const address = `1377${String(1_000_000 + at * 37)}`;
        planted.add(address);
        await people.execute(tx, { name: '某人', address, password: '几个不相干的词 2026' });
      }
    });
    // One who is sent a code and one who fails to sign in leave no number either.
    const visitor = await market.browser();
    for (const address of ['13788880001', '13788880002']) {
      planted.add(address);
      await visitor.post('/api/codes', { purpose: 'sign-up', address });
      await visitor.post('/api/session', { account: address, password: 'wrong' });
    }
  }

  async function plantNumbers(): Promise<void> {
    await inParts(NUMBERS, async (from, to) => {
      const ids = Array.from({ length: to - from }, () => randomUUID());
      const values = ids.map((id) => `('${id}', '某人', now())`).join(',');
      await asOwner(market, `INSERT INTO person (id, name, created_at) VALUES ${values}`);
      await market.api.get(Transactions).run(systemCall('plant'), async (tx) => {
        for (const [at, id] of ids.entries()) {
          const number = identityNumber(3_000 + from + at);
          planted.add(number);
          await market.api.get(StateIdentity).keep(tx, id, { kind: 'resident-id', number, agreed: true });
        }
      });
    });
  }

  async function plantAccounts(): Promise<void> {
    const bank = market.api.get(SettlementAccount) as SimulatedBank;
    for (let at = 0; at < ACCOUNTS; at += 1) {
      const payerAccount = `6217${String(100_000_000_000_000 + at * 7_919)}`;
      planted.add(payerAccount);
      await bank.transfer({ payerName: '某公司', payerAccount, amount: 100n, remark: '' });
    }
    await market.settle();
    const contract = await settledContract(market, seats, {
      title: '付款账号不落明文的一份合同',
      total: '3500000.00',
      technologyAmount: '3200000.00',
    });
    planted.add(ACCOUNT.account);
    const { claimOf, confirm } = claimWork(market, seats);
    const { id } = await claimOf(seats.buyer, contract);
    expect((await confirm(seats.buyer, id, false)).status).toBe(200);
  }

  /** Every row of every table, as text. */
  async function* dumped(): AsyncGenerator<{ table: string; rows: string[] }> {
    const admin = new Client({ connectionString: market.database.adminUrl });
    await admin.connect();
    const tables = await admin.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    for (const { name } of tables.rows) {
      const { rows } = await admin.query<{ row: string }>(`SELECT t::text AS row FROM ${name} AS t`);
      yield { table: name, rows: rows.map(({ row }) => row) };
    }
    await admin.end();
  }

  /** The planted values that stand in a text, also in the middle of a longer run of digits. */
  function found(text: string): string[] {
    const hits = [];
    for (const [run] of text.matchAll(/\d{10,}[\dX]/g)) {
      for (const length of LENGTHS) {
        for (let at = 0; at + length <= run.length; at += 1) {
          const part = run.slice(at, at + length);
          if (planted.has(part)) hits.push(part);
        }
      }
    }
    return hits;
  }

  it('holds none of 10,000 planted phones, identity numbers and bank accounts', async () => {
    expect(planted.size).toBeGreaterThanOrEqual(10_000);
    const counts = new Map<string, number>();
    const leaks: string[] = [];
    for await (const { table, rows } of dumped()) {
      counts.set(table, rows.length);
      for (const row of rows) leaks.push(...found(row).map((value) => `${table}: ${value}`));
    }
    expect(leaks).toEqual([]);
    expect(counts.get('public.identity_document')).toBeGreaterThanOrEqual(NUMBERS);
    expect(counts.get('public.settlement_line')).toBeGreaterThanOrEqual(ACCOUNTS);
    expect(counts.get('public.simulated_bank_line')).toBeGreaterThanOrEqual(ACCOUNTS);
    expect(counts.get('public.audit_entry')).toBeGreaterThanOrEqual(NUMBERS);
  }, 120_000);

  it('would be caught holding one', () => {
    const [phone = ''] = planted;
    expect(found(`{"to":"86${phone}7"}`)).toEqual([phone]);
    expect(found(`(1,${identityNumber(3_100)})`)).toEqual([identityNumber(3_100)]);
  });
});
