import { DataSource } from 'typeorm';
import { ExpireListings } from '@market/achievements';
import { systemCall } from '@market/platform/call';
import { dayOf, plusDays, startOfDay, TravellingClock } from '@market/platform/clock';
import type { Browser } from './support/browser';
import { asOwner } from './support/claims';
import { listedAchievement } from './support/forms';
import { type OpenMarket, openMarket } from './support/open-market';
import { changeForm } from './support/parameters';
import {
  APPROVER,
  ENTERPRISE,
  OFFICER,
  PARAMETER_APPROVER,
  PARAMETER_EDITOR,
  PROVINCE,
  REGISTRAR,
  SETTLEMENT,
} from './support/people';

const START = '2026-11-24';
const noonOf = (day: string) => new Date(startOfDay(day).getTime() + 12 * 3_600_000);

/** Numbers change by two persons, from a day on, and not before. */
describe('parameters', () => {
  const clock = new TravellingClock(noonOf(START));
  let market: OpenMarket;
  let editor: Browser;
  let approver: Browser;

  beforeAll(async () => {
    market = await openMarket({}, clock);
    [editor, approver] = await seats(PARAMETER_EDITOR, PARAMETER_APPROVER);
  });
  afterAll(() => market.close());
  afterEach(async () => {
    await asOwner(market, 'DELETE FROM parameter_change; DELETE FROM rate_limit');
  });

  const today = () => dayOf(clock.now());
  const tomorrow = () => plusDays(today(), 1);
  async function seats(...accounts: string[]): Promise<[Browser, Browser, Browser, Browser]> {
    const browsers: Browser[] = [];
    for (const account of accounts) browsers.push(await market.browser(account));
    return browsers as [Browser, Browser, Browser, Browser];
  }
  /** Sessions end on such journeys, so those who act sign in again. */
  async function travelTo(day: string): Promise<void> {
    clock.travelTo(noonOf(day));
    await asOwner(market, 'DELETE FROM rate_limit');
    [editor, approver] = await seats(PARAMETER_EDITOR, PARAMETER_APPROVER);
  }
  async function drafted(change: Record<string, unknown> = {}): Promise<string> {
    const answer = await editor.post(
      '/api/parameter-changes',
      changeForm({ fromDay: tomorrow(), ...change }),
    );
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    return answer.body.id;
  }
  const move = (who: Browser, id: string, action: string, body: unknown = {}) =>
    who.post(`/api/parameter-changes/${id}/${action}`, body);
  async function approved(change: Record<string, unknown> = {}): Promise<string> {
    const id = await drafted(change);
    expect((await move(editor, id, 'propose')).body.state).toBe('proposed');
    expect((await move(approver, id, 'approve')).body.state).toBe('approved');
    return id;
  }
  async function publicValue(key: string): Promise<number> {
    const { items } = (await (await market.browser()).get('/api/public/parameters')).body;
    return items.find((one: { key: string }) => one.key === key).current.value;
  }

  it('go from one person to the other with what they would do, are told, and stand in the record', async () => {
    const id = await drafted();
    const draft = (await editor.get(`/api/parameter-changes/${id}`)).body;
    expect(draft).toMatchObject({ state: 'draft', now: 5, value: 3, name: '答复询价和报价' });
    expect(draft.effects[1]).toMatchObject({ count: null, text: expect.stringContaining('还不知道') });
    await move(editor, id, 'propose');
    await market.settle();
    const [item] = (await approver.get('/api/worklist?scope=mine')).body.items;
    expect(item).toMatchObject({ title: '复核参数：答复询价和报价', href: `/desk/parameter-changes/${id}` });
    const [message] = (await approver.get('/api/messages')).body.items;
    expect(message.title).toBe('参数变更待复核：答复询价和报价');
    await move(approver, id, 'approve');
    await market.settle();
    expect((await approver.get('/api/worklist?scope=mine')).body.items).toEqual([]);
    const [told] = (await editor.get('/api/messages')).body.items;
    expect(told.title).toBe('参数变更已批准：答复询价和报价');
    const { history, nextActions } = (await editor.get(`/api/parameter-changes/${id}`)).body;
    expect(history.map(({ who, what }: { who: string; what: string }) => [who, what])).toEqual([
      ...[
        ['程亦文', '写下'],
        ['程亦文', '提交复核'],
        ['盛国华', '同意'],
      ],
    ]);
    expect(nextActions.map(({ action }: { action: string }) => action)).toEqual(['ask-cancel']);
    const [{ coming }] = (await editor.get('/api/parameters')).body.items.filter(
      ({ key }: { key: string }) => key === 'deals.days-to-answer',
    );
    expect(coming).toMatchObject([
      { value: 3, fromDay: tomorrow(), source: expect.stringContaining('纪要') },
    ]);
    const audited = await market.dataSource.query(
      `SELECT action FROM audit_entry WHERE object_id = $1 ORDER BY seq`,
      [id],
    );
    expect(audited.map(({ action }: { action: string }) => action)).toEqual([
      ...['parameter-change.write', 'parameter-change.propose', 'parameter-change.approve'],
    ]);
  });

  it('hold from their day on for what begins then; what had begun keeps the old number', async () => {
    const [officer, enterprise, unitApprover, registrar] = await seats(
      OFFICER,
      ENTERPRISE,
      APPROVER,
      REGISTRAR,
    );
    const { number } = await listedAchievement({ officer, approver: unitApprover, registrar });
    const enquire = async (buyer: Browser, seller: Browser) => {
      const enquiry = { achievementNumber: number, message: '能先看样机吗？' };
      const { id } = (await buyer.post('/api/deals', enquiry)).body;
      const { items } = (await seller.get('/api/worklist?scope=unit')).body;
      return items.find(({ object }: { object: { id: string } }) => object.id === id);
    };
    await approved({ fromDay: '2026-11-30' });
    const before = await enquire(enterprise, officer);
    expect(before).toMatchObject({ dueOn: '2026-12-01', workingDaysLeft: 5, provisional: false });
    await travelTo('2026-11-29');
    expect(await publicValue('deals.days-to-answer')).toBe(5);
    await travelTo('2026-11-30');
    expect(await publicValue('deals.days-to-answer')).toBe(3);
    const [seller, buyer] = await seats(OFFICER, 'hu@xunyang-casting.example');
    expect(await enquire(buyer, seller)).toMatchObject({ dueOn: '2026-12-03', workingDaysLeft: 3 });
    const { items } = (await seller.get('/api/worklist?scope=unit')).body;
    const same = items.find(({ object }: { object: { id: string } }) => object.id === before.object.id);
    expect(same).toMatchObject({ dueOn: '2026-12-01', workingDaysLeft: 1 });
    await market.settle();
    const [notice] = (await seller.get('/api/messages')).body.items;
    expect(notice.text).toContain('请在 2026-12-03 前办理（3 个工作日）');
  });

  it('say what would happen with the names anybody may see, and it happens on the day', async () => {
    const [officer, unitApprover, registrar] = await seats(OFFICER, APPROVER, REGISTRAR);
    const title = '预计影响里的成果';
    const { id: listing } = await listedAchievement(
      { officer, approver: unitApprover, registrar },
      { title },
    );
    const day = plusDays(today(), 61);
    const key = 'achievements.confirmed-for-days';
    const [effect] = (await editor.get(`/api/parameters/${key}/effect?value=60&fromDay=${day}`)).body.effects;
    expect(effect.text).toContain(`按 60 天有 ${effect.count} 项挂牌不再显示，按 90 天是 0 项`);
    expect(effect.examples.map((one: { title: string }) => one.title).join()).toContain(title);
    await approved({ key, value: 60, fromDay: day });
    const stateOf = async () => {
      const [row] = await market.dataSource.query('SELECT state FROM achievement WHERE id = $1', [listing]);
      return row.state;
    };
    const expire = () => market.background.get(ExpireListings).execute(systemCall('test'));
    await travelTo(plusDays(day, -1));
    await expire();
    expect(await stateOf()).toBe('listed');
    await travelTo(day);
    expect(await expire()).toBe(effect.count);
    expect(await stateOf()).toBe('stale');
  });

  it('are refused for the past, for today, out of range and without a difference', async () => {
    const refused = async (change: Record<string, unknown>) =>
      (await editor.post('/api/parameter-changes', changeForm({ fromDay: tomorrow(), ...change }))).body.code;
    expect(await refused({ fromDay: today() })).toBe('parameters.start-too-early');
    expect(await refused({ fromDay: plusDays(today(), -1) })).toBe('parameters.start-too-early');
    expect(await refused({ value: 0 })).toBe('parameters.out-of-range');
    expect(await refused({ value: 61 })).toBe('parameters.out-of-range');
    expect(await refused({ value: 5 })).toBe('parameters.same-value');
    expect(await refused({ key: 'deals.no-such-number' })).toBe('parameters.no-such-parameter');
  });

  it('cannot be approved once their day has come, so that nothing reaches back', async () => {
    const id = await drafted();
    await move(editor, id, 'propose');
    await travelTo(tomorrow());
    const late = await move(approver, id, 'approve');
    expect([late.status, late.body.code]).toEqual([422, 'states.not-ready']);
    expect(late.body.message).toContain('生效日最早是明天');
    expect((await move(editor, id, 'withdraw')).body.state).toBe('withdrawn');
  });

  it('are decided by another natural person, whatever duty he holds by then', async () => {
    const { personId } = (await editor.get('/api/session')).body;
    const lend = {
      ...{ duty: 'parameter-approver', toPersonId: personId },
      ...{ fromDay: today(), toDay: tomorrow() },
    };
    const lent = await approver.post('/api/delegations', lend);
    expect([lent.status, lent.body.code]).toEqual([409, 'organizations.duties-clash']);
    const id = await drafted();
    await move(editor, id, 'propose');
    const administrator = await market.browser(PROVINCE);
    const give = async (duty: string) =>
      (await administrator.put(`/api/unit/members/${personId}/duties`, { duties: [duty] })).status;
    expect(await give('parameter-approver')).toBe(200);
    const sameMan = await market.browser(PARAMETER_EDITOR);
    const own = await move(sameMan, id, 'approve');
    expect([own.status, own.body.code]).toEqual([422, 'states.not-ready']);
    expect(own.body.message).toContain('另一个人');
    expect((await move(sameMan, id, 'refuse', { reason: '自己也不能否' })).status).toBe(422);
    expect((await move(approver, id, 'approve')).status).toBe(200);
    expect(await give('parameter-editor')).toBe(200);
    editor = await market.browser(PARAMETER_EDITOR);
  });

  it('have a day for themselves, also where two ask at once', async () => {
    const ids = [await drafted(), await drafted({ value: 4 }), await drafted({ value: 7 })];
    const answers = await Promise.all(ids.map((id) => move(editor, id, 'propose')));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual([
      ...['parameters.day-taken', 'parameters.day-taken'],
    ]);
    const other = await drafted({ value: 4, fromDay: plusDays(today(), 2) });
    expect((await move(editor, other, 'propose')).status).toBe(200);
  });

  it('are approved once by two who press at once', async () => {
    const administrator = await market.browser(PROVINCE);
    const second = await market.browser(SETTLEMENT);
    const { personId } = (await second.get('/api/session')).body;
    const duties = ['settlement-officer', 'parameter-approver'];
    expect((await administrator.put(`/api/unit/members/${personId}/duties`, { duties })).status).toBe(200);
    for (let round = 1; round <= 5; round++) {
      const id = await drafted({ fromDay: plusDays(today(), round), value: 5 + round });
      await move(editor, id, 'propose');
      const answers = await Promise.all([
        move(approver, id, 'approve'),
        move(second, id, round % 2 === 0 ? 'approve' : 'refuse', { reason: '太短' }),
      ]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    }
  });

  it('are cancelled by two as well, while they are not in force', async () => {
    const id = await approved({ fromDay: plusDays(today(), 2) });
    expect((await move(editor, id, 'ask-cancel')).status).toBe(400);
    await move(editor, id, 'ask-cancel', { reason: '会议推迟' });
    await market.settle();
    const [item] = (await approver.get('/api/worklist?scope=mine')).body.items;
    expect(item.title).toBe('复核参数：答复询价和报价');
    expect((await move(approver, id, 'cancel')).body.state).toBe('cancelled');
    const again = await approved({ fromDay: plusDays(today(), 2) });
    await move(editor, again, 'ask-cancel', { reason: '会议推迟' });
    await travelTo(plusDays(today(), 2));
    expect(await publicValue('deals.days-to-answer')).toBe(3);
    const late = await move(approver, again, 'cancel');
    expect([late.status, late.body.message]).toEqual([422, expect.stringContaining('已在')]);
    expect((await move(approver, again, 'keep')).body.state).toBe('approved');
  });

  it('are read from the database by every process, with nothing in between', async () => {
    const key = 'organizations.invitation-days';
    await approved({ key, value: 7 });
    await travelTo(tomorrow());
    const administrator = await market.browser(APPROVER);
    const people = [{ name: '钱朗', email: 'qian@ganbei.example', duties: ['need-officer'] }];
    await administrator.post('/api/unit/invitations', { people });
    const [invitation] = (await administrator.get('/api/unit')).body.invitations;
    expect(invitation.untilDay).toBe(plusDays(today(), 7));
    const [{ count }] = await market.background
      .get(DataSource)
      .query('SELECT count(*)::int AS count FROM invitation WHERE until_day = $1', [plusDays(today(), 7)]);
    expect(count).toBe(1);
  });
});
