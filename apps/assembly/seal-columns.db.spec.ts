import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { freshDatabase, type TestDatabase } from '../../test/database/fresh-database';
import { Vault } from '@market/platform/crypto';
import { migrateMarket } from './migrate-market';
import { marketPersistence } from './persistence';
import { sealAnew, sealLeftPlain } from './seal-columns';

const former = { secretKey: Buffer.alloc(32, 1) };
const present = { secretKey: Buffer.alloc(32, 2) };
const both = new Vault({ ...present, formerSecretKey: former.secretKey });
const sealed = marketPersistence.sealed ?? [];

describe('sealed columns', () => {
  let database: TestDatabase;
  let owner: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    await migrateMarket(database.ownerUrl);
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const PHONES = Array.from({ length: 1_200 }, (_, at) => `1390000${String(at).padStart(4, '0')}`);

  it('are all there, each with the place its values are sealed for', async () => {
    for (const { table, column, row, index, plain } of sealed) {
      const names = [column, index].filter((name) => name !== undefined);
      await owner.query(`SELECT ${names.join(', ')}, ${row} FROM ${table} LIMIT 1`);
      if (plain)
        await expect(owner.query(`SELECT ${plain.column} FROM ${table}`)).rejects.toThrow('does not exist');
    }
    expect(sealed.length).toBeGreaterThanOrEqual(6);
  });

  it('are sealed anew under another secret, found under both, and opened by it alone in the end', async () => {
    const vault = new Vault(former);
    const ids = PHONES.map(() => randomUUID());
    await owner.query(
      `INSERT INTO person (id, name, created_at) SELECT id, '某人', now() FROM unnest($1::uuid[]) id`,
      [ids],
    );
    const accounts = PHONES.map((phone, at) => ({
      id: ids[at],
      sealed: vault.seal(phone, { column: 'account.phone_sealed', row: ids[at] ?? '' }),
      index: vault.index(phone),
      tail: phone.slice(-4),
    }));
    await owner.query(
      `INSERT INTO account (id, person_id, phone_sealed, phone_index, phone_tail, password_hash, password_set_at, created_at)
       SELECT id, id, sealed, index, tail, '', now(), now()
       FROM jsonb_to_recordset($1) AS one (id uuid, sealed text, index text, tail text)`,
      [JSON.stringify(accounts)],
    );
    const found = () =>
      owner.query('SELECT id FROM account WHERE phone_index = ANY($1)', [both.indexes(PHONES[700] ?? '')]);
    expect((await found()).rows).toEqual([{ id: ids[700] }]);
    expect(await sealAnew(database.ownerUrl, sealed, both)).toBe(PHONES.length);
    expect((await found()).rows).toEqual([{ id: ids[700] }]);
    const { rows } = await owner.query(
      'SELECT id, phone_sealed, phone_index FROM account ORDER BY phone_tail',
    );
    const alone = new Vault(present);
    for (const [at, { id, phone_sealed: text, phone_index: index }] of rows.entries()) {
      expect(alone.open(text, { column: 'account.phone_sealed', row: id })).toBe(PHONES[at]);
      expect(index).toBe(alone.index(PHONES[at] ?? ''));
    }
    expect(await sealAnew(database.ownerUrl, sealed, both)).toBe(0);
  });

  it('take over what a former release kept in plain text, and keep nothing of it', async () => {
    await owner.query(`
      CREATE TABLE kept (id text PRIMARY KEY, number_plain text, number_sealed text, number_index text, tail text);
      INSERT INTO kept SELECT 'r' || n, 'account 6222' || n FROM generate_series(1, 1201) n;`);
    const column = {
      table: 'kept',
      column: 'number_sealed',
      row: 'id',
      index: 'number_index',
      plain: { column: 'number_plain', tail: 'tail', required: true },
    };
    await expect(sealLeftPlain(database.ownerUrl, [column], undefined)).rejects.toThrow(
      'SECRET_KEY is needed',
    );
    const vault = new Vault(present);
    expect(await sealLeftPlain(database.ownerUrl, [column], vault)).toBe(1_201);
    const { rows } = await owner.query(`SELECT * FROM kept WHERE id = 'r42'`);
    expect(rows[0]).toEqual({
      id: 'r42',
      number_sealed: expect.any(String),
      number_index: vault.index('account 622242'),
      tail: '2242',
    });
    expect(vault.open(rows[0].number_sealed, { column: 'kept.number_sealed', row: 'r42' })).toBe(
      'account 622242',
    );
    await expect(owner.query(`INSERT INTO kept (id) VALUES ('none')`)).rejects.toThrow('null value');
    expect(await sealLeftPlain(database.ownerUrl, [column], undefined)).toBe(0);
  });
});
