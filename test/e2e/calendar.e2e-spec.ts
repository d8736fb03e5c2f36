import { DataSource } from 'typeorm';
import { calendarIn } from '@market/parameters';
import { addWorkingDays } from '@market/platform/calendar';
import { startOfDay, TravellingClock } from '@market/platform/clock';
import { verifyAudit } from '@market/platform/audit';
import type { Browser } from './support/browser';
import { listedAchievement } from './support/forms';
import { type OpenMarket, openMarket } from './support/open-market';
import { decreeForm, TEXT_OF_2027 } from './support/parameters';
import {
  APPROVER,
  ENTERPRISE,
  OFFICER,
  PARAMETER_APPROVER,
  PARAMETER_EDITOR,
  REGISTRAR,
} from './support/people';

/** The year ends, and the notice for the next has not come yet. */
const TODAY = '2026-12-28';

describe('the calendar by decree', () => {
  const clock = new TravellingClock(new Date(startOfDay(TODAY).getTime() + 12 * 3_600_000));
  let market: OpenMarket;
  let editor: Browser;
  let approver: Browser;
  let officer: Browser;

  beforeAll(async () => {
    market = await openMarket({}, clock);
    [editor, approver] = [await market.browser(PARAMETER_EDITOR), await market.browser(PARAMETER_APPROVER)];
    const [unitApprover, registrar] = [await market.browser(APPROVER), await market.browser(REGISTRAR)];
    officer = await market.browser(OFFICER);
    const { number } = await listedAchievement({ officer, approver: unitApprover, registrar });
    const enterprise = await market.browser(ENTERPRISE);
    await enterprise.post('/api/deals', { achievementNumber: number, message: '能先看样机吗？' });
    await market.settle();
  });
  afterAll(() => market.close());

  const calendar = async (year: number) =>
    (await (await market.browser()).get(`/api/public/calendar/${year}`)).body;
  const enquiry = async () => (await officer.get('/api/worklist?scope=unit')).body.items[0];
  const move = (who: Browser, id: string, action: string, body: unknown = {}) =>
    who.post(`/api/decrees/${id}/${action}`, body);

  it('is provisional for a year without one, and every answer says so', async () => {
    expect(await calendar(2026)).toMatchObject({
      ...{ provisional: false, number: '国办发明电〔2025〕7号', workingDays: 248 },
      loaded: [2024, 2025, 2026],
    });
    expect(await calendar(2027)).toMatchObject({ provisional: true, number: null, worked: [] });
    expect(await enquiry()).toMatchObject({ dueOn: '2027-01-05', provisional: true, dueMovedBy: null });
    const [notice] = (await officer.get('/api/messages')).body.items;
    expect(notice.text).toContain('请在 2027-01-05 前办理（5 个工作日，暂定）');
  });

  it('takes no notice whose lists cannot be right, and says what is wrong, day by day', async () => {
    const refused = async (text: string) => {
      const answer = await editor.post('/api/decrees', decreeForm({ text }));
      expect([answer.status, answer.body.code]).toEqual([400, 'parameters.decree-wrong']);
      return answer.body.fields.map(({ message }: { message: string }) => message).join('\n');
    };
    expect(await refused(TEXT_OF_2027.replace('共8天', '共9天'))).toContain('写的是共 9 天，数出来 8 天');
    expect(await refused(TEXT_OF_2027.replace('1月31日（周日）', '2月1日'))).toContain(
      '2027-02-01：写成调休上班，但它不是周末',
    );
    expect(await refused(TEXT_OF_2027.replace('6月9日（周三）放假，共1天', '略'))).toContain(
      '2027-06-09：是法定节假日',
    );
    expect(await market.dataSource.query(`SELECT FROM holiday_decree WHERE year = 2027`)).toEqual([]);
  });

  it('is loaded by two persons, moves what is open, and says which decree moved it', async () => {
    // As if the notice made up the first Sunday and gave the Monday after New Year: everything after shifts.
    const text = TEXT_OF_2027.replace(
      '1月1日（周五）至3日（周日）放假，共3天。',
      '1月1日（周五）至4日（周一）放假调休，共4天。1月9日（周六）上班。',
    );
    const { id } = (await editor.post('/api/decrees', decreeForm({ text }))).body;
    const draft = (await editor.get(`/api/decrees/${id}`)).body;
    expect(draft).toMatchObject({ state: 'draft', daysTaken: 13, daysDue: 13, days: { provisional: false } });
    expect(draft.effects.map(({ text: said }: { text: string }) => said)).toEqual([
      expect.stringContaining('期限为暂定的有 1 件，启用后有 1 件的期限会变'),
      ...['1 件晚 1 天', expect.stringContaining('公示有 0 份')],
    ]);
    await move(editor, id, 'propose');
    expect((await move(editor, id, 'approve')).status).toBe(404);
    await market.settle();
    const waiting = (await approver.get('/api/worklist?scope=mine')).body.items;
    expect(waiting).toMatchObject([{ title: '复核放假通知：2027 年', href: `/desk/decrees/${id}` }]);
    const other = market.background.get(DataSource).manager;
    expect(addWorkingDays(await calendarIn(other), '2026-12-31', 1)).toEqual({
      ...{ day: '2027-01-04', provisional: true },
    });
    expect((await move(approver, id, 'approve')).body.state).toBe('approved');
    // The other process counts right at once, before any job has run.
    expect(addWorkingDays(await calendarIn(other), '2026-12-31', 1)).toEqual({
      ...{ day: '2027-01-05', provisional: false },
    });
    await market.settle();
    expect(await enquiry()).toMatchObject({
      ...{ dueOn: '2027-01-06', provisional: false, dueBefore: '2027-01-05' },
      dueMovedBy: '国办发明电〔2026〕9号（示例）',
    });
    const [{ detail }] = await market.dataSource.query(
      `SELECT detail FROM audit_entry WHERE action = 'work-item.recount-deadlines'`,
    );
    expect(JSON.parse(detail)).toMatchObject({ year: 2027, decree: '国办发明电〔2026〕9号（示例）' });
    expect((await verifyAudit(market.dataSource.manager)).fault).toBeUndefined();
    expect(await calendar(2027)).toMatchObject({
      provisional: false,
      number: '国办发明电〔2026〕9号（示例）',
    });
  });

  it('may be corrected by a later one for the same year', async () => {
    clock.advance(60_000);
    const { id } = (
      await editor.post('/api/decrees', decreeForm({ number: '国办发明电〔2026〕10号（示例）' }))
    ).body;
    await move(editor, id, 'propose');
    await move(approver, id, 'approve');
    await market.settle();
    expect(await calendar(2027)).toMatchObject({ number: '国办发明电〔2026〕10号（示例）' });
    expect(await enquiry()).toMatchObject({ dueOn: '2027-01-05', dueBefore: '2027-01-06' });
  });
});
