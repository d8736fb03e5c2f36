import { readSheets, writeSheets } from '@market/platform/sheets';
import type { Browser } from './support/browser';
import { LIMITS } from './support/first-load';
import { freeCode } from './support/newcomer';
import { type OpenMarket, openMarket } from './support/open-market';
import { APPROVER, OFFICER } from './support/people';

const LIST_HEAD = ['姓名', '邮箱', '职责'];
type Listed = { name: string; email: string; duties: string[] };

/** A unit's own list, read into the form it is sent with. */
describe('a list of invitations from a workbook', () => {
  let market: OpenMarket;
  let administrator: Browser;

  beforeAll(async () => {
    market = await openMarket();
    administrator = await market.browser(APPROVER);
  });
  afterAll(() => market.close());

  const readBack = async (rows: string[][], listHead: string[] = LIST_HEAD) => {
    const content = writeSheets([{ name: '人员', head: listHead, widths: [1], rows }]);
    const { id: documentId } = (await administrator.upload('/api/documents', '人员.xlsx', content)).body;
    const { body: answer } = await administrator.post('/api/unit/invitation-lists', { documentId });
    return { documentId, answer, read: answer.people };
  };

  it('is read into the form, and sent with the same faults row by row as one typed', async () => {
    const { documentId, read } = await readBack([
      ['钱朗', 'qian@ganbei.example', '需求专员、洽谈经办'],
      ['孙理', 'sun.li@ganbei.example', '县级初审'],
    ]);
    expect(read).toMatchObject([
      {
        ...{ name: '钱朗', email: 'qian@ganbei.example', duties: ['need-officer', 'deal-officer'] },
        ...{ position: 2, faults: [] },
      },
      { name: '孙理', email: 'sun.li@ganbei.example', duties: ['county-reviewer'], position: 3, faults: [] },
    ]);
    const people = read.map(({ name, email, duties }: Listed) => ({ name, email, duties }));
    const refused = await administrator.post('/api/unit/invitations', { people });
    expect(refused.body.fields.map(({ field }: { field: string }) => field)).toEqual(['people.1.duties']);
    people[1].duties = ['need-officer'];
    expect((await administrator.post('/api/unit/invitations', { people })).body).toEqual({ invited: 2 });
    const officer = await market.browser(OFFICER);
    expect((await officer.post('/api/unit/invitation-lists', { documentId })).status).toBe(403);
  });

  it('loses nothing of it: what it cannot take is said with the row, and a list too long is not cut', async () => {
    const { read } = await readBack(
      [
        ['周到', 'zhou@ganbei.example', '需求专员、总经理', ''],
        ['', 'x', '需求专员', freeCode(9)],
      ],
      [...LIST_HEAD, '单位统一社会信用代码'],
    );
    expect(read[0]).toMatchObject({
      duties: ['need-officer'],
      faults: [{ text: '职责：没有“总经理”这项职责，见填写说明' }],
    });
    expect(read[1].faults.map(({ text }: { text: string }) => text)).toEqual([
      '姓名：没有填姓名',
      '邮箱：不像邮箱地址',
      expect.stringContaining('不是本单位'),
    ]);
    const many = Array.from({ length: 201 }, (_, at) => ['某人', `many${at}@ganbei.example`, '需求专员']);
    expect((await readBack(many)).answer).toMatchObject({ code: 'sheets.too-many-rows' });
    expect((await readBack(many.slice(1))).read).toHaveLength(200);
    const template = await fetch(`${market.url}/api/unit/invitation-template`, {
      headers: { cookie: `session=${administrator.cookie('session')}` },
    });
    const [people, notes] = await readSheets(Buffer.from(await template.arrayBuffer()), LIMITS);
    expect([...(people?.rows[0]?.cells.values() ?? [])]).toEqual(LIST_HEAD);
    const said = notes?.rows.flatMap(({ cells }) => [...cells.values()]).join(' ') ?? '';
    expect([said.includes('成果专员'), said.includes('县级初审')]).toEqual([true, false]);
  });
});
