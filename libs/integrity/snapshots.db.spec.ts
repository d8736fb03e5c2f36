import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { once } from 'node:events';
import { DocumentsOfUnit } from '@market/documents';
import { checkCharacter } from '@market/organizations';
import type { Call } from '@market/platform/call';
import { newId, plusDays } from '@market/platform/clock';
import { Vault } from '@market/platform/crypto';
import { callOf, type MarketDatabase, marketDatabase } from '../../test/database/market-database';
import { CsvCompanyRegister, CsvCreditList } from './application/csv-registers';
import { ImportSnapshot, type NewSnapshot } from './application/import-snapshot';
import { keepCompanies, keepEntries, keepSnapshot, type Snapshot } from './persistence/snapshot.store';
import { companyRegisterContract, creditListContract } from './testing';

const vault = new Vault({ secretKey: Buffer.alloc(32, 3) });
const LIMIT = 120_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** Bytes that are held and no garbage: the same on a busy machine as on a quiet one. */
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

interface Desk {
  market: MarketDatabase;
  call: Call;
  documentId: string;
}

/** A database with one person, his unit and one paper of its. */
async function desk(): Promise<Desk> {
  const market = await marketDatabase();
  const call = callOf();
  const { actor } = call;
  if (actor.kind !== 'person') throw new Error('Nobody calls.');
  const documentId = newId();
  const { dataSource } = market;
  await dataSource.query('INSERT INTO person (id, name, created_at) VALUES ($1, $2, now())', [
    actor.personId,
    actor.name,
  ]);
  await dataSource.query(
    `INSERT INTO document (id, name, media_type, size, sha256, unit_id, uploaded_by, uploaded_at)
     VALUES ($1, 'x', 'application/pdf', 1, repeat('0', 64), $2, $3, now())`,
    [documentId, actor.unitId, actor.personId],
  );
  return { market, call, documentId };
}

function snapshotOf({ call, documentId, market }: Desk, change: Partial<Snapshot>): Snapshot {
  const { actor } = call;
  const asOf = change.asOf ?? '2026-02-01';
  return {
    ...{ id: newId(), kind: 'company-register', listKind: null, source: '企业登记信息', asOf },
    ...{ validUntil: plusDays(asOf, 90), complete: false, rowCount: 1, skipped: 0, fileDigest: randomUUID() },
    ...{
      documentId,
      personId: actor.kind === 'person' ? actor.personId : '',
      personName: '某',
      at: market.clock.now(),
    },
    ...change,
  };
}

describe('the imported register', () => {
  let open: Desk;
  beforeEach(async () => {
    open = await desk();
  });
  afterEach(() => open.market.close());

  companyRegisterContract(async () => ({
    ...{ register: new CsvCompanyRegister(), reader: open.market.dataSource.manager },
    publish: (asOf, companies) =>
      open.market.transactions.run(open.call, async (tx) => {
        const snapshot = snapshotOf(open, { asOf });
        await keepSnapshot(tx, snapshot);
        await keepCompanies(tx, vault, snapshot.id, companies);
      }),
  }));
});

describe('the imported lists', () => {
  let open: Desk;
  beforeEach(async () => {
    open = await desk();
  });
  afterEach(() => open.market.close());

  creditListContract(async () => ({
    ...{ list: new CsvCreditList(), reader: open.market.dataSource.manager },
    publish: (head, entries) =>
      open.market.transactions.run(open.call, async (tx) => {
        const kind = { kind: 'credit-list', listKind: 'dishonest-debtor' } as const;
        const snapshot = snapshotOf(open, { ...kind, ...head });
        await keepSnapshot(tx, snapshot);
        await keepEntries(tx, snapshot.id, entries);
      }),
  }));
});

describe('a file', () => {
  let open: Desk;
  let imports: ImportSnapshot;
  const folder = mkdtempSync(path.join(tmpdir(), 'market-csv-'));

  beforeAll(async () => {
    open = await desk();
    imports = new ImportSnapshot(open.market.transactions, new DocumentsOfUnit(), vault);
  });
  afterAll(async () => {
    await open.market.close();
    rmSync(folder, { recursive: true });
  });

  const HEAD = '统一社会信用代码,名称,法定代表人,法定代表人证件号,登记状态,住所,联系电话,开户账号,股东';
  const codeOf = (n: number) => {
    const body = `91360100MAT${String(n).padStart(6, '0')}`;
    return body + checkCharacter(body);
  };
  const lineOf = (n: number) =>
    `${codeOf(n)},赣州第${n}公司,"钟文彬, 总",3607031980${n},存续,赣州市稀金大道${n}号,0797-${100_000 + n},3602${n},钟文彬|3607031980${n}|60%；某控股||40%`;
  const write = (content: string | Buffer) => {
    const file = path.join(folder, `${randomUUID()}.csv`);
    writeFileSync(file, content);
    return file;
  };
  const bring = (content: string | Buffer, change: Partial<NewSnapshot> = {}) =>
    imports.execute(open.call, write(content), {
      ...{ kind: 'company-register', listKind: undefined, source: '企业登记信息', asOf: '2026-02-01' },
      ...{ complete: false, skipWrong: false, documentId: open.documentId },
      ...change,
    });
  const find = async (n: number) =>
    (await new CsvCompanyRegister().find(open.market.dataSource.manager, [codeOf(n)], '2026-03-02')).get(
      codeOf(n),
    );
  const count = async (table: string) =>
    Number((await open.market.dataSource.query(`SELECT count(*) AS n FROM ${table}`))[0].n);

  it('is read in UTF-8, with a mark, and in GB18030, quoted or not', async () => {
    await bring(`${HEAD}\n${lineOf(1)}\n`);
    await bring(`\ufeff${HEAD}\r\n${lineOf(2)}\r\n\r\n`);
    const name = Buffer.from([0xb8, 0xd3, 0xd6, 0xdd]); // 赣州 as GB18030 writes it
    const gb = Buffer.concat([
      Buffer.from([
        0xcd, 0xb3, 0xd2, 0xbb, 0xc9, 0xe7, 0xbb, 0xe1, 0xd0, 0xc5, 0xd3, 0xc3, 0xb4, 0xfa, 0xc2, 0xeb,
      ]),
      ...[Buffer.from(','), Buffer.from([0xc3, 0xfb, 0xb3, 0xc6]), Buffer.from(',')],
      ...[
        Buffer.from([0xb5, 0xc7, 0xbc, 0xc7, 0xd7, 0xb4, 0xcc, 0xac]),
        Buffer.from(`\n${codeOf(3)},`),
        name,
      ],
      ...[Buffer.from(','), Buffer.from([0xb4, 0xe6, 0xd0, 0xf8]), Buffer.from('\n')],
    ]);
    await bring(gb);
    expect((await find(1))?.legalRepresentative).toBe('钟文彬, 总');
    expect(await find(2)).toMatchObject({ name: '赣州第2公司', phone: { shown: '••••0002' } });
    expect(await find(3)).toMatchObject({ name: '赣州', status: 'active', address: null });
  });

  it('keeps nothing while one row is wrong, and says which; told so, it keeps the right ones', async () => {
    const before = await count('company_record');
    const wrong = `${HEAD}\n${lineOf(11)}\n${lineOf(12).replace('存续', '不详')}\n${lineOf(13)},一列太多\n${codeOf(14).slice(1)}x,,,,,,,,\n`;
    const refusal = await bring(wrong).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: 'integrity.rows-wrong',
      details: { count: 4, wrong: 3 },
      fields: [
        { zh: expect.stringContaining('第 3 行 登记状态') },
        { zh: expect.stringContaining('第 4 行') },
        { zh: expect.stringContaining('第 5 行 统一社会信用代码') },
        { zh: expect.stringContaining('第 5 行 名称') },
        { zh: expect.stringContaining('第 5 行 登记状态') },
      ],
    });
    expect(await count('company_record')).toBe(before);
    expect(await bring(wrong, { skipWrong: true })).toEqual({ rows: 1, skipped: 3, known: false });
    expect(await find(11)).toBeDefined();
  });

  it('never speaks for those it leaves out when rows were left out of it', async () => {
    const list = {
      kind: 'credit-list',
      listKind: 'serious-illegal',
      complete: true,
      skipWrong: true,
    } as const;
    await bring(`名称,列入日期\n青禾,2026-01-05\n,昨天\n`, list);
    const [row] = await open.market.dataSource.query(
      `SELECT complete FROM register_snapshot WHERE list_kind = 'serious-illegal'`,
    );
    expect(row).toEqual({ complete: false });
  });

  it('is taken once for its day, however often and however many bring it', async () => {
    const content = `${HEAD}\n${lineOf(21)}\n`;
    const taken = await Promise.all([1, 2, 3, 4].map(() => bring(content)));
    expect(taken.filter(({ known }) => !known)).toHaveLength(1);
    expect((await bring(content)).known).toBe(true);
    expect((await bring(content, { asOf: '2026-02-02' })).known).toBe(false);
  });

  it.each([
    ['no CSV at all', Buffer.from([0, 1, 2, 3, 0x89, 0x50, 0x4e, 0x47])],
    ['nothing', ''],
    ['a head alone', `${HEAD}\n`],
    ['other columns', '甲,乙\n1,2\n'],
    ['a quote that is never closed', `${HEAD}\n"${lineOf(31)}`],
    ['one endless line', `${HEAD}\n${'x'.repeat(3_000_000)}`],
    ['a thousand columns', `${'列,'.repeat(1000)}\n`],
  ])('is refused as %s', async (_, content) => {
    const refusal = await bring(content).catch((error: unknown) => error);
    expect((refusal as { code?: string }).code).toMatch(/^integrity\.(file-unreadable|rows-wrong)$/);
  });

  it('is refused for a day to come, with a paper of somebody else, or without its list', async () => {
    const content = `${HEAD}\n${lineOf(41)}\n`;
    await expect(bring(content, { asOf: '2026-03-03' })).rejects.toMatchObject({
      code: 'integrity.future-day',
    });
    await expect(bring(content, { documentId: newId() })).rejects.toMatchObject({
      code: 'documents.not-yours',
    });
    await expect(bring(content, { kind: 'credit-list' })).rejects.toMatchObject({
      code: 'integrity.list-missing',
    });
  });

  it(
    'of 100,000 companies is taken in bounded memory, without one number to be read in the tables',
    async () => {
      const file = path.join(folder, 'large.csv');
      const out = createWriteStream(file);
      out.write(`${HEAD}\n`);
      for (let n = 100_000; n < 200_000; n++) if (!out.write(`${lineOf(n)}\n`)) await once(out, 'drain');
      out.end();
      await once(out, 'finish');
      const before = held();
      let peak = before;
      const watch = setInterval(() => (peak = Math.max(peak, held())), 1_000);
      const begun = performance.now();
      const wish = { source: '企业登记信息', asOf: '2026-02-10', complete: false, skipWrong: false };
      const taken = await imports.execute(open.call, file, {
        ...{ ...wish, kind: 'company-register', listKind: undefined, documentId: open.documentId },
      });
      const seconds = (performance.now() - begun) / 1_000;
      clearInterval(watch);
      const grown = (peak - before) / 1024 / 1024;
      process.stdout.write(
        `100,000 companies in ${seconds.toFixed(1)} s, ${grown.toFixed(0)} MiB more held at the peak\n`,
      );
      expect(taken.rows).toBe(100_000);
      // All rows as they are read would be 53 MiB.
      expect(grown).toBeLessThan(25);
      expect((await find(150_000))?.name).toBe('赣州第150000公司');
      const [{ plain }] = await open.market.dataSource.query(
        `SELECT count(*)::int AS plain FROM company_record r, substring(name FROM '[0-9]+') n
         WHERE name LIKE '赣州第%' AND (r::text LIKE '%3607031980' || n || '%'
           OR r::text LIKE '%0797' || (100000 + n::int) || '%' OR r::text LIKE '%3602' || n || '%')`,
      );
      expect(plain).toBe(0);
      const plan = await open.market.dataSource.query(
        `EXPLAIN SELECT * FROM company_record WHERE credit_code = ANY('{${codeOf(150_000)}}')`,
      );
      expect(JSON.stringify(plan)).toContain('company_record_code');
    },
    LIMIT,
  );
});
