import type { Browser } from './support/browser';
import { asOwner } from './support/claims';
import { newcomer } from './support/newcomer';
import { type OpenMarket, openMarket } from './support/open-market';
import { APPROVER, ENTERPRISE, OFFICER, PAYOUT_MAKER, PROVINCE } from './support/people';

/** Who belongs to a unit and with which duties: its administrator's business, and nobody else's. */
describe('members', () => {
  let market: OpenMarket;
  let head: Browser;
  let officer: Browser;

  beforeAll(async () => {
    market = await openMarket();
    head = await market.browser(APPROVER);
    officer = await market.browser(OFFICER);
  });
  afterAll(() => market.close());
  afterEach(() => asOwner(market, `UPDATE invitation SET state = 'withdrawn' WHERE state = 'open'`));

  const idOf = async (browser: Browser): Promise<string> => (await browser.get('/api/session')).body.personId;
  const dutiesOf = async (browser: Browser): Promise<string[]> =>
    (await browser.get('/api/session')).body.current?.duties.map(({ duty }: { duty: string }) => duty) ?? [];
  const invite = (by: Browser, ...people: { name: string; email: string; duties: string[] }[]) =>
    by.post('/api/unit/invitations', { people });

  it('joins whoever proves the address an invitation went to, with the duties it names', async () => {
    const sent = await invite(head, { name: '钱朗', email: 'Qian@Ganbei.example', duties: ['need-officer'] });
    expect(sent.body).toEqual({ invited: 1 });
    await market.settle();
    const qian = await newcomer(market, 'qian@ganbei.example', '钱朗');
    const [open] = (await qian.get('/api/invitations')).body.items;
    expect(open).toMatchObject({ unitName: '赣北工业大学', invitedBy: '刘振华' });
    const mails = await market.dataSource.query('SELECT sent_to, subject FROM mailbox_message');
    expect(mails).toContainEqual({
      sent_to: 'qian@ganbei.example',
      subject: '赣北工业大学邀请你加入江西技术市场【江西技术市场】',
    });
    expect((await officer.post(`/api/invitations/${open.id}/accept`)).body.code).toBe(
      'organizations.no-such-invitation',
    );
    expect((await qian.post(`/api/invitations/${open.id}/accept`)).status).toBe(200);
    expect(await dutiesOf(qian)).toEqual(['need-officer']);
    const again = await qian.post(`/api/invitations/${open.id}/accept`);
    expect([again.status, again.body.code]).toEqual([409, 'organizations.invitation-over']);
    await market.settle();
    expect((await head.get('/api/messages')).body.items[0].title).toBe('钱朗已加入');
  });

  it('refuses a list whole and says which rows are wrong', async () => {
    const answer = await invite(
      head,
      { name: '甲一', email: 'one@ganbei.example', duties: ['need-officer'] },
      { name: '乙二', email: 'wang@ganbei.example', duties: ['need-officer'] },
      { name: '丙三', email: 'one@ganbei.example', duties: ['need-officer'] },
      { name: '丁四', email: 'four@ganbei.example', duties: ['province-reviewer'] },
      { name: '戊五', email: 'five@ganbei.example', duties: [] },
    );
    expect([answer.status, answer.body.code]).toEqual([400, 'organizations.invitations-wrong']);
    expect(answer.body.fields.map(({ field }: { field: string }) => field)).toEqual([
      'people.1.email',
      'people.2.email',
      'people.3.duties',
      'people.4.duties',
    ]);
    expect((await head.get('/api/unit')).body.invitations).toEqual([]);
  });

  it('ends with its day, by withdrawal and by a no', async () => {
    const wen = await newcomer(market, 'wen@ganbei.example', '闻一');
    const open = async (): Promise<string> => {
      await invite(head, { name: '闻一', email: 'wen@ganbei.example', duties: ['deal-officer'] });
      return (await head.get('/api/unit')).body.invitations[0].id;
    };
    const first = await open();
    expect((await officer.get('/api/unit')).body.invitations).toEqual([]);
    expect((await officer.delete(`/api/unit/invitations/${first}`)).status).toBe(403);
    const enterprise = await market.browser(ENTERPRISE);
    expect((await enterprise.delete(`/api/unit/invitations/${first}`)).status).toBe(404);
    expect((await head.delete(`/api/unit/invitations/${first}`)).status).toBe(200);
    expect((await wen.post(`/api/invitations/${first}/accept`)).body.message).toContain('已被撤回');
    const second = await open();
    await asOwner(market, `UPDATE invitation SET until_day = '2026-01-01' WHERE id = '${second}'`);
    expect((await wen.get('/api/invitations')).body.items).toEqual([]);
    expect((await wen.post(`/api/invitations/${second}/accept`)).body.message).toContain(
      '已于 2026-01-01 过期',
    );
    const third = await open();
    expect((await wen.post(`/api/invitations/${third}/decline`)).status).toBe(200);
    expect(await dutiesOf(wen)).toEqual([]);
  });

  it('gives and takes back duties, at once and with a notice, and never the last administrator’s', async () => {
    const officerId = await idOf(officer);
    const own = await dutiesOf(officer);
    const set = (personId: string, duties: string[]) =>
      head.put(`/api/unit/members/${personId}/duties`, { duties });
    expect((await set(officerId, ['achievement-officer', 'need-officer'])).status).toBe(200);
    // What was taken away ends where he sits; signed in again he has what is left.
    expect((await officer.get('/api/session')).status).toBe(401);
    officer = await market.browser(OFFICER);
    expect(await dutiesOf(officer)).toEqual(['achievement-officer', 'need-officer']);
    await market.settle();
    expect((await officer.get('/api/messages')).body.items[0].text).toContain('成果专员、需求专员');
    await set(officerId, own);
    officer = await market.browser(OFFICER);
    const last = await set(await idOf(head), ['unit-approver']);
    expect([last.status, last.body.code]).toEqual([409, 'organizations.last-administrator']);
    const foreign = await set(officerId, ['administrator']);
    expect([foreign.status, foreign.body.code]).toEqual([422, 'organizations.duties-wrong']);
    const stranger = await set(await idOf(await market.browser(ENTERPRISE)), ['need-officer']);
    expect([stranger.status, stranger.body.code]).toEqual([400, 'organizations.not-a-colleague']);
  });

  it('never gives one person two duties that do not go together', async () => {
    const province = await market.browser(PROVINCE);
    const maker = await idOf(await market.browser(PAYOUT_MAKER));
    const duties = ['payout-maker', 'payout-checker'];
    const answer = await province.put(`/api/unit/members/${maker}/duties`, { duties });
    expect([answer.status, answer.body.code]).toEqual([422, 'organizations.duties-wrong']);
    const both = await Promise.all(
      [['payout-checker'], ['province-reviewer', 'payout-checker']].map((wish) =>
        province.put(`/api/unit/members/${maker}/duties`, { duties: wish }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 422]);
    expect(
      (await province.put(`/api/unit/members/${maker}/duties`, { duties: ['payout-maker'] })).status,
    ).toBe(200);
  });

  it('lets somebody go when a colleague takes over what only he could do', async () => {
    const officerId = await idOf(officer);
    const headId = await idOf(head);
    const removal = (successorId?: string) =>
      head.post(`/api/unit/members/${officerId}/removal`, { successorId });
    await asOwner(
      market,
      `INSERT INTO work_item (id, noun, object_id, desk_unit, desk_duty, assigned_to, title, title_en, why, why_en, verb,
         verb_en, href, opened_at)
       SELECT gen_random_uuid(), 'need', gen_random_uuid(), m.organization_id, 'deal-officer', m.person_id, '一件事', 'x',
         '', '', '', '', '/desk', now() FROM membership m WHERE m.person_id = '${officerId}'`,
    );
    const alone = await removal();
    expect([alone.status, alone.body.code]).toEqual([422, 'organizations.successor-needed']);
    expect(alone.body.message).toContain('成果专员');
    expect(alone.body.message).toContain('1 件待办');
    expect((await removal(officerId)).body.code).toBe('organizations.not-a-colleague');
    expect((await removal(headId)).body).toEqual({ personId: officerId, handedOver: 1 });
    expect((await officer.get('/api/session')).status).toBe(401);
    officer = await market.browser(OFFICER);
    expect(await dutiesOf(officer)).toEqual([]);
    expect((await officer.get('/api/achievements')).body.items).toEqual([]);
    expect(await dutiesOf(head)).toContain('achievement-officer');
    const { items } = (await head.get('/api/worklist?scope=mine')).body;
    expect(items.map(({ title }: { title: string }) => title)).toContain('一件事');
    await market.settle();
    expect((await officer.get('/api/messages')).body.items[0].title).toBe('你已不再是赣北工业大学的成员');
  });
});
