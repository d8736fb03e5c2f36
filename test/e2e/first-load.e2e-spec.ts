import { unzipSync, zipSync } from 'fflate';
import { ImportLoads } from '@market/organizations';
import { systemCall } from '@market/platform/call';
import { readSheets, writeSheets } from '@market/platform/sheets';
import type { Answer, Browser } from './support/browser';
import { asOwner } from './support/claims';
import { head, LIMITS, unit, UNIT_HEAD, workbook } from './support/first-load';
import { freeCode, newcomer } from './support/newcomer';
import { type OpenMarket, openMarket } from './support/open-market';
import { APPROVER, ENTERPRISE_FIRM, OFFICER, SECOND_VERIFIER, VERIFIER } from './support/people';

/** A whole list of units and people, brought in by one verifier and released by another. */
describe('the first load', () => {
  let market: OpenMarket;
  let first: Browser;
  let second: Browser;

  beforeAll(async () => {
    market = await openMarket();
    // Large files are written in this very process, for longer than an idle connection is kept.
    market.api.getHttpServer().keepAliveTimeout = 120_000;
    first = await market.browser(VERIFIER);
    second = await market.browser(SECOND_VERIFIER);
  });
  afterAll(() => market.close());
  beforeEach(() => asOwner(market, 'DELETE FROM rate_limit'));

  const uploaded = async (browser: Browser, content: Buffer, name = '名单.xlsx'): Promise<string> =>
    (await browser.upload('/api/documents', name, content)).body.id;
  const begun = async (units: string[][], people: string[][]): Promise<string> => {
    const documentId = await uploaded(first, workbook(units, people));
    const { id } = (await first.post('/api/unit-loads', { documentId })).body;
    await market.settle();
    return id;
  };
  const load = async (id: string) => (await first.get(`/api/unit-loads/${id}`)).body;
  const rows = async (id: string, sheet: string, state = '') =>
    (await first.get(`/api/unit-loads/${id}/rows?sheet=${sheet}${state && `&state=${state}`}`)).body.items;
  const move = (browser: Browser, id: string, action: string, reason?: string): Promise<Answer> =>
    browser.post(`/api/unit-loads/${id}/${action}`, reason ? { reason } : {});
  const importing = () => market.api.get(ImportLoads).execute(systemCall('test'));
  const mended = async (
    id: string,
    row: { id: string; cells: { column: string; text: string }[] },
    change: object,
  ) => {
    const cells = row.cells.map((cell) => ({
      ...cell,
      text: (change as Record<string, string>)[cell.column] ?? cell.text,
    }));
    return first.put(`/api/unit-loads/${id}/rows/${row.id}`, { cells });
  };

  it('is read, mended in place, submitted by one and released by another, and imported row by row', async () => {
    const wrong = [...unit(12)];
    wrong[2] = `${freeCode(12).slice(0, 17)}0`;
    const id = await begun([unit(11), wrong], [head(11), head(12), ['李', 'x', freeCode(11), '单位管理员']]);
    expect(await load(id)).toMatchObject({ state: 'open', ready: 2, open: 3, imported: 0, editable: true });
    const [bad] = await rows(id, 'units', 'open');
    expect(bad.faults).toMatchObject([{ column: 'creditCode', text: '校验位不对，对照执照填 18 位' }]);
    const right = await mended(id, bad, { creditCode: freeCode(12) });
    expect(right.body).toMatchObject({ state: 'ready', outcome: 'make-unit', faults: [] });
    // The person of that unit has become right with it.
    expect(await load(id)).toMatchObject({ ready: 4, open: 1 });
    expect((await move(second, id, 'release')).body.code).toBe('states.move-refused');
    expect((await move(first, id, 'submit')).body.state).toBe('submitted');
    expect((await mended(id, bad, { name: '改名' })).body.code).toBe('organizations.load-not-open');
    const own = await move(first, id, 'release');
    expect([own.status, own.body.code]).toEqual([422, 'states.not-ready']);
    expect(own.body.message).toContain('要由另一位核验人放行');
    await market.settle();
    expect((await second.get('/api/worklist?scope=mine')).body.items[0].title).toBe('放行导入：名单.xlsx');
    expect((await move(second, id, 'release')).body.state).toBe('importing');
    expect(await importing()).toBe(4);
    expect(await importing()).toBe(0);
    expect(await load(id)).toMatchObject({
      state: 'open',
      ready: 0,
      open: 1,
      imported: 4,
      releasedBy: '祝青',
    });
    await market.settle();
    const { body: made } = await first.get(`/api/public/organizations/${freeCode(12)}`);
    expect(made).toMatchObject({ name: '第 12 机械有限公司', verified: true });
    const person = await newcomer(market, 'head12@load.example', '方新');
    const [invitation] = (await person.get('/api/invitations')).body.items;
    expect(invitation).toMatchObject({ unitName: '第 12 机械有限公司', invitedBy: '祝青' });
    expect((await person.post(`/api/invitations/${invitation.id}/accept`)).status).toBe(200);
    const titles = (await first.get('/api/messages')).body.items.map(({ title }: { title: string }) => title);
    expect(titles).toContain('导入了一部分：名单.xlsx');
    // What is left is mended, and the rest goes on.
    const [left] = await rows(id, 'people', 'open');
    await mended(id, left, { name: '李想', email: 'li@load.example' });
    await move(first, id, 'submit');
    await move(second, id, 'release');
    await importing();
    expect(await load(id)).toMatchObject({ state: 'done', imported: 5, open: 0 });
  });

  it('goes on where it was killed, and no row is imported twice however often it runs', async () => {
    const serials = Array.from({ length: 30 }, (_, at) => 100 + at);
    const id = await begun(
      serials.map((serial) => unit(serial)),
      serials.map((serial) => head(serial)),
    );
    const later = await begun([unit(211)], [head(211)]);
    for (const one of [id, later]) {
      await move(first, one, 'submit');
      await move(second, one, 'release');
    }
    // Killed in the middle: the database refuses the twentieth row as a process that dies would never write it.
    await asOwner(
      market,
      `CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF NEW.load_id = '${id}' AND (SELECT count(*) FROM unit_load_row WHERE load_id = '${id}' AND state = 'imported') >= 20
         THEN RAISE EXCEPTION 'killed'; END IF; RETURN NEW; END $$;
       CREATE TRIGGER die BEFORE UPDATE ON unit_load_row FOR EACH ROW EXECUTE FUNCTION die();`,
    );
    await expect(importing()).rejects.toThrow('killed');
    expect(await load(id)).toMatchObject({ state: 'importing', imported: 20, ready: 40 });
    // No other list waits behind it.
    expect(await load(later)).toMatchObject({ state: 'done', imported: 2 });
    await asOwner(market, 'DROP TRIGGER die ON unit_load_row; DROP FUNCTION die()');
    const told = await Promise.all([importing(), importing(), importing()]);
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(40);
    expect(await load(id)).toMatchObject({ state: 'done', imported: 60 });
    const [{ units, invitations }] = await market.dataSource.query(
      `SELECT (SELECT count(*)::int FROM organization WHERE name LIKE '第 1__ 机械%') AS units,
        (SELECT count(*)::int FROM invitation WHERE email LIKE 'head1__@load.example') AS invitations`,
    );
    expect([units, invitations]).toEqual([30, 30]);
  });

  it('leaves a row for later when somebody came first, and imports the others', async () => {
    const id = await begun([unit(201), unit(202)], [head(201), head(202)]);
    await move(first, id, 'submit');
    await move(second, id, 'release');
    await asOwner(
      market,
      `UPDATE unit_load_row SET cells = cells || '{"creditCode": "${ENTERPRISE_FIRM}X"}'
      WHERE load_id = '${id}' AND position = 2 AND sheet = 'people'`,
    );
    expect(await importing()).toBe(3);
    expect(await load(id)).toMatchObject({ state: 'open', imported: 3, open: 1 });
    const [left] = await rows(id, 'people', 'open');
    expect(left.faults[0]).toMatchObject({ column: '', text: expect.stringContaining('没有这个单位') });
  });

  it('takes a corrected file for the same load, keeps what is imported, and leaves what is here as it is', async () => {
    const id = await begun([unit(301)], [head(301), head(302)]);
    await move(first, id, 'submit');
    await move(second, id, 'release');
    await importing();
    const documentId = await uploaded(first, workbook([unit(301), unit(302)], [head(301), head(302)]));
    expect((await first.put(`/api/unit-loads/${id}/file`, { documentId })).status).toBe(200);
    await market.settle();
    expect(await load(id)).toMatchObject({ state: 'open', imported: 2, ready: 4, open: 0 });
    const outcomes = [...(await rows(id, 'units', 'ready')), ...(await rows(id, 'people', 'ready'))];
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      'keep-unit',
      'make-unit',
      'keep-invited',
      'invite',
    ]);
    await move(first, id, 'submit');
    await move(second, id, 'release');
    await importing();
    expect(await load(id)).toMatchObject({ state: 'done', imported: 6 });
  });

  it('says in words what cannot be read, and lets another file come', async () => {
    const wrongSheet = writeSheets([{ name: 'Sheet1', head: ['a'], widths: [1], rows: [['b']] }]);
    const { id } = (await first.post('/api/unit-loads', { documentId: await uploaded(first, wrongSheet) }))
      .body;
    await market.settle();
    expect(await load(id)).toMatchObject({
      state: 'unreadable',
      trouble: expect.stringContaining('没有叫“单位”、“人员”的工作表'),
    });
    expect((await move(first, id, 'discard', '传错了')).body.state).toBe('discarded');
    const trouble = async (content: Buffer) => {
      const { body } = await first.post('/api/unit-loads', { documentId: await uploaded(first, content) });
      await market.settle();
      return (await load(body.id)).trouble;
    };
    const headless = writeSheets([
      { name: '单位', head: ['单位名称', '地址'], widths: [1], rows: [['甲', '乙']] },
    ]);
    expect(await trouble(headless)).toContain(
      '工作表“单位”第一行少了这些列：“单位类型”、“统一社会信用代码”、“所在地代码”',
    );
    expect(await trouble(workbook([], []))).toContain('只有表头');
    const many = Array.from({ length: 100_000 }, (_, at) => ['某单位', '企业', String(at), '360981']);
    const endless = writeSheets([{ name: '单位', head: UNIT_HEAD.slice(0, 4), widths: [1], rows: many }]);
    expect(await trouble(endless)).toContain('一次最多 5000 行');
    const bomb = {
      ...unzipSync(workbook([unit(1)], [])),
      'xl/sharedStrings.xml': new Uint8Array(60_000_000),
    };
    expect(await trouble(Buffer.from(zipSync(bomb)))).toContain('展开后太大');
    const broken = workbook([unit(1)], [head(1)]);
    expect(await trouble(Buffer.concat([broken.subarray(0, -40), Buffer.alloc(40)]))).toContain(
      '打不开这个文件',
    );
    const text = await first.upload('/api/documents', '名单.xlsx', Buffer.from('单位名称,单位类型\n'));
    expect([text.status, text.body.code]).toEqual([400, 'files.unknown-kind']);
    const pdf = (await first.upload('/api/documents', '单位.pdf', '%PDF-1.4\n%x\n')).body.id;
    expect((await first.post('/api/unit-loads', { documentId: pdf })).body.code).toBe(
      'organizations.load-not-excel',
    );
    const head1 = await market.browser(APPROVER);
    const foreign = await uploaded(head1, workbook([unit(1)], [head(1)]));
    expect((await first.post('/api/unit-loads', { documentId: foreign })).body.code).toBe(
      'documents.not-yours',
    );
  });

  it('reports each row as a workbook of text, and gives a template that reads as empty', async () => {
    const id = await begun([unit(401, '=cmd|calc')], [head(401)]);
    const file = async (path: string) => {
      const answer = await fetch(market.url + path, {
        headers: { cookie: `session=${first.cookie('session')}` },
      });
      expect(answer.status).toBe(200);
      return readSheets(Buffer.from(await answer.arrayBuffer()), LIMITS);
    };
    const [units] = await file(`/api/unit-loads/${id}/report`);
    expect([...(units?.rows[1]?.cells.values() ?? [])]).toEqual(
      expect.arrayContaining(['2', '可以导入', '新建单位', '=cmd|calc', '=HYPERLINK("http://x")']),
    );
    const template = await file('/api/unit-load-template');
    expect(template.map(({ name }) => name)).toEqual(['单位', '人员', '填写说明']);
    expect(template[0]?.rows).toHaveLength(1);
  });

  it('reads 5,000 rows and checks one change among them while nobody has to wait long', async () => {
    const serials = Array.from({ length: 2_500 }, (_, at) => 10_000 + at);
    const content = workbook(
      serials.map((serial) => unit(serial)),
      serials.map((serial) => head(serial)),
    );
    const { id } = (await first.post('/api/unit-loads', { documentId: await uploaded(first, content) })).body;
    const read = performance.now();
    await market.settle();
    const [row] = await rows(id, 'units');
    expect(await load(id)).toMatchObject({ ready: 5_000, open: 0 });
    const mend = performance.now();
    expect((await mended(id, row, { name: '改过的名字' })).status).toBe(200);
    const took = { read: mend - read, mend: performance.now() - mend };
    expect({ ...took, quick: took.mend < 2_000 && took.read < 30_000 }).toMatchObject({ quick: true });
    const more = workbook(
      Array.from({ length: 5_001 }, (_, at) => unit(20_000 + at)),
      [],
    );
    const { id: tooMany } = (await first.post('/api/unit-loads', { documentId: await uploaded(first, more) }))
      .body;
    await market.settle();
    expect((await load(tooMany)).trouble).toContain('一次最多');
  }, 120_000);

  it('is the verifiers’ alone', async () => {
    const id = await begun([unit(501)], [head(501)]);
    const officer = await market.browser(OFFICER);
    expect((await officer.get(`/api/unit-loads/${id}`)).status).toBe(404);
    expect((await officer.post('/api/unit-loads', { documentId: id })).status).toBe(403);
    expect((await move(officer, id, 'release')).status).toBe(404);
  });
});
