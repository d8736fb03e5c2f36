import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { marketPersistence } from './persistence';
import { freshDatabase, type TestDatabase } from '../../test/database/fresh-database';

const HAND_DOWN = 'HandDownFindings1763800022300';

/** A market of the release before: its look-ups and declarations are all there after it. */
describe('what subsidies knew', () => {
  let database: TestDatabase;
  let owner: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    owner = new Client({ connectionString: database.adminUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  async function migrate(only: (name: string) => boolean): Promise<void> {
    const source = await new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      migrations: marketPersistence.migrations.filter(({ name }) => only(name)),
      migrationsTableName: 'migration',
    }).initialize();
    await source.runMigrations({ transaction: 'each' });
    await source.destroy();
  }

  it('is handed down by the migration, and its tables are gone', async () => {
    const before = (name: string) => name.slice(-13) < HAND_DOWN.slice(-13);
    await migrate(before);
    const [person, unit, paper, contract] = [1, 2, 3, 4].map(() => randomUUID());
    await owner.query(`
      INSERT INTO person (id, name, created_at) VALUES ('${person}', '李海涛', now());
      INSERT INTO organization (id, name, kind, credit_code, division_code, created_at)
        VALUES ('${unit}', '青禾', 'enterprise', '91360222MADM00201Y', '360222', now());
      INSERT INTO document (id, name, media_type, size, sha256, unit_id, uploaded_by, uploaded_at)
        VALUES ('${paper}', '截图', 'application/pdf', 1, repeat('0', 64), '${unit}', '${person}', now());
      INSERT INTO integrity_lookup VALUES ('${randomUUID()}', '${unit}', true, false, '中国执行信息公开网', '2026-03-02',
        '${paper}', '${person}', '李海涛', '2026-03-02T03:00:00Z');
      SET session_replication_role = replica;
      INSERT INTO relation_declaration VALUES ('${contract}', 'buyer', false, '${person}', '陈立新', '2026-03-01T03:00:00Z'),
        ('${contract}', 'buyer', true, '${person}', '陈立新', '2026-03-02T03:00:00Z');`);
    await migrate(() => true);
    const found = await owner.query(
      `SELECT l.unit_id, l.source, l.looked_up_on::text, l.document_id, l.person_name, f.kind, f.found,
         f.valid_until::text
       FROM standing_lookup l JOIN standing_finding f ON f.lookup_id = l.id ORDER BY f.kind`,
    );
    const lookup = {
      ...{ unit_id: unit, source: '中国执行信息公开网', looked_up_on: '2026-03-02', document_id: paper },
      ...{ person_name: '李海涛', valid_until: '2026-05-31' },
    };
    expect(found.rows).toEqual([
      { ...lookup, kind: 'dishonest-debtor', found: 'yes' },
      { ...lookup, kind: 'research-breach', found: 'no' },
    ]);
    const said = await owner.query('SELECT about_id, side, related FROM relation_said ORDER BY at');
    expect(said.rows).toEqual([
      { about_id: contract, side: 'buyer', related: false },
      { about_id: contract, side: 'buyer', related: true },
    ]);
    const left = await owner.query(
      `SELECT to_regclass('integrity_lookup') AS lookups, to_regclass('relation_declaration') AS declarations,
         to_regproc('take_over_lookup') AS door`,
    );
    expect(left.rows).toEqual([{ lookups: null, declarations: null, door: null }]);
  });
});
