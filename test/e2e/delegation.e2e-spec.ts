import { dayOf, plusDays } from '@market/platform/clock';
import type { Answer, Browser } from './support/browser';
import { asOwner } from './support/claims';
import { achievementForm } from './support/forms';
import { type OpenMarket, openMarket } from './support/open-market';
import {
  APPROVER,
  COUNTY,
  OFFICER,
  OTHER_APPROVER,
  PAYOUT_CHECKER,
  PAYOUT_MAKER,
  PUBLICITY,
} from './support/people';

const TODAY = dayOf(new Date());

/** Somebody is away: a colleague exercises his duty between two days, and is nobody else for it. */
describe('delegation', () => {
  let market: OpenMarket;
  let officer: Browser;
  let approver: Browser;

  beforeAll(async () => {
    market = await openMarket();
    officer = await market.browser(OFFICER);
    approver = await market.browser(APPROVER);
  });
  afterAll(() => market.close());
  afterEach(() => asOwner(market, 'UPDATE delegation SET ended_at = now() WHERE ended_at IS NULL'));

  const idOf = async (browser: Browser) => (await browser.get('/api/session')).body.personId;
  const dutiesOf = async (browser: Browser): Promise<string[]> =>
    (await browser.get('/api/session')).body.current.duties.map(({ duty }: { duty: string }) => duty);
  const lend = async (
    from: Browser,
    to: Browser,
    duty: string,
    days: { fromDay?: string; toDay?: string } = {},
  ): Promise<Answer> =>
    from.post('/api/delegations', {
      ...{ duty, toPersonId: await idOf(to) },
      ...{ fromDay: TODAY, toDay: plusDays(TODAY, 7), ...days },
    });

  it('gives the colleague the duty at once, the work on his list, and the notice', async () => {
    const { id } = (await officer.post('/api/achievements', achievementForm())).body;
    expect((await lend(officer, approver, 'deal-officer')).status).toBe(201);
    await market.settle();
    expect(await dutiesOf(approver)).toContain('deal-officer');
    const [message] = (await approver.get('/api/messages')).body.items;
    expect(message.title).toBe('王晓岚委托你代办：洽谈经办');
    const { delegations } = (await officer.get('/api/unit')).body;
    expect(delegations).toMatchObject([
      { lender: '王晓岚', receiver: '刘振华', duty: { duty: 'deal-officer' }, fromDay: TODAY },
    ]);
    expect((await officer.get(`/api/achievements/${id}`)).status).toBe(200);
  });

  it('lets the work of the duty reach the delegate, who still cannot approve what he wrote', async () => {
    expect((await lend(approver, officer, 'unit-approver')).status).toBe(201);
    const { id } = (await officer.post('/api/achievements', achievementForm({ title: '代办的成果' }))).body;
    await officer.post(`/api/achievements/${id}/submit`);
    await market.settle();
    const { items } = (await officer.get('/api/worklist?scope=mine')).body;
    expect(items.map(({ title }: { title: string }) => title)).toContainEqual(
      expect.stringContaining('代办的成果'),
    );
    const own = await officer.post(`/api/achievements/${id}/approve`);
    expect([own.status, own.body.code]).toEqual([422, 'states.not-ready']);
    expect(own.body.message).toContain('由三位不同的人办理');
    expect((await approver.post(`/api/achievements/${id}/approve`)).status).toBe(200);
  });

  it('runs between its two days only', async () => {
    const [tomorrow, yesterday] = [plusDays(TODAY, 1), plusDays(TODAY, -1)];
    await lend(officer, approver, 'deal-officer', { fromDay: tomorrow });
    expect(await dutiesOf(approver)).not.toContain('deal-officer');
    await asOwner(market, `UPDATE delegation SET from_day = '${TODAY}' WHERE ended_at IS NULL`);
    expect(await dutiesOf(approver)).toContain('deal-officer');
    const over = `from_day = '${plusDays(TODAY, -9)}', to_day = '${yesterday}'`;
    await asOwner(market, `UPDATE delegation SET ${over} WHERE ended_at IS NULL`);
    expect(await dutiesOf(approver)).not.toContain('deal-officer');
  });

  it('ends when taken back, for good and at once, and both are told', async () => {
    const { id } = (await lend(officer, approver, 'deal-officer')).body;
    const stranger = await market.browser(OTHER_APPROVER);
    expect((await stranger.delete(`/api/delegations/${id}`)).status).toBe(404);
    expect(await dutiesOf(approver)).toContain('deal-officer');
    expect((await approver.delete(`/api/delegations/${id}`)).status).toBe(204);
    expect(await dutiesOf(approver)).not.toContain('deal-officer');
    expect((await approver.delete(`/api/delegations/${id}`)).status).toBe(204);
    await market.settle();
    const { items } = (await officer.get('/api/messages')).body;
    const told = items.filter(({ title }: { title: string }) => title === '委托已收回：洽谈经办');
    expect(told).toHaveLength(1);
  });

  it('is taken back by a colleague only where he gave it, received it, or administers', async () => {
    const [maker, checker, publicity] = [
      await market.browser(PAYOUT_MAKER),
      await market.browser(PAYOUT_CHECKER),
      await market.browser(PUBLICITY),
    ];
    const { id } = (await lend(publicity, maker, 'publicity-officer')).body;
    expect((await checker.delete(`/api/delegations/${id}`)).status).toBe(404);
    expect((await publicity.delete(`/api/delegations/${id}`)).status).toBe(204);
  });

  it('ends with the duty of whoever lent it', async () => {
    await lend(officer, approver, 'deal-officer');
    const which = `duty = 'deal-officer' AND membership_id IN (SELECT id FROM membership WHERE email = '${OFFICER}')`;
    await asOwner(market, `UPDATE duty_assignment SET ended_at = now() WHERE ${which}`);
    expect(await dutiesOf(approver)).not.toContain('deal-officer');
    await asOwner(market, `UPDATE duty_assignment SET ended_at = NULL WHERE ${which}`);
  });

  it('is not handed on', async () => {
    await lend(officer, approver, 'deal-officer');
    const on = await lend(approver, officer, 'deal-officer');
    expect([on.status, on.body.code]).toEqual([403, 'organizations.not-your-duty']);
  });

  it('never brings two incompatible duties together, not even from two who lend at once', async () => {
    const [maker, checker, publicity] = [
      await market.browser(PAYOUT_MAKER),
      await market.browser(PAYOUT_CHECKER),
      await market.browser(PUBLICITY),
    ];
    const both = await lend(maker, checker, 'payout-maker');
    expect([both.status, both.body.code]).toEqual([409, 'organizations.duties-clash']);
    expect(both.body.message).toBe(
      '袁梅已有“拨付复核”，同一个人不能再有“拨付制单”。换一位，或先收回那项职责。',
    );
    for (let round = 0; round < 5; round++) {
      const answers = await Promise.all([
        lend(maker, publicity, 'payout-maker'),
        lend(checker, publicity, 'payout-checker', { fromDay: plusDays(TODAY, 3) }),
      ]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
      await asOwner(market, 'UPDATE delegation SET ended_at = now() WHERE ended_at IS NULL');
    }
  });

  it('refuses days that do not go, a stranger, oneself and a second time', async () => {
    const refused = async (answer: Promise<Answer>) => (await answer).body.code;
    expect(await refused(lend(officer, approver, 'deal-officer', { toDay: plusDays(TODAY, -1) }))).toBe(
      'organizations.delegation-backward',
    );
    expect(await refused(lend(officer, approver, 'deal-officer', { toDay: plusDays(TODAY, 180) }))).toBe(
      'organizations.delegation-too-long',
    );
    expect(await refused(lend(officer, await market.browser(COUNTY), 'deal-officer'))).toBe(
      'organizations.not-a-colleague',
    );
    expect(await refused(lend(officer, officer, 'deal-officer'))).toBe('organizations.not-a-colleague');
    await lend(officer, approver, 'deal-officer');
    expect(await refused(lend(officer, approver, 'deal-officer'))).toBe('organizations.already-held');
    expect((await lend(officer, approver, 'emperor')).status).toBe(400);
  });
});
