import { RemindOfLetters } from '@market/organizations';
import { systemCall } from '@market/platform/call';
import { dayOf, plusDays } from '@market/platform/clock';
import type { Browser } from './support/browser';
import { asOwner, chooseUnit } from './support/claims';
import { needForm } from './support/forms';
import { issued, letterForm } from './support/letters';
import { newcomer } from './support/newcomer';
import { type OpenMarket, openMarket } from './support/open-market';
import {
  APPROVER,
  CONTRACT_REGISTRAR,
  ENTERPRISE,
  OFFICER,
  OTHER_OFFICER,
  REGISTRAR,
} from './support/people';

const TODAY = dayOf(new Date());
const FIRM = '景德镇青禾陶瓷科技有限公司';
const OUTSIDER = 'shen@agency.example';

/** Acting for a unit one does not belong to: by a letter, within it, and never beside it. */
describe('letters of authority', () => {
  let market: OpenMarket;
  let firm: Browser;
  let agent: Browser;

  beforeAll(async () => {
    market = await openMarket();
    firm = await market.browser(ENTERPRISE);
    agent = await newcomer(market, OUTSIDER, '沈言');
  });
  afterAll(() => market.close());
  /** How fast one may call is another test's business. */
  const forgetPace = () => asOwner(market, 'DELETE FROM rate_limit');
  beforeEach(forgetPace);
  afterEach(() =>
    asOwner(market, `UPDATE letter_of_authority SET state = 'revoked' WHERE agent_email LIKE '%agency%'`),
  );

  const form = (change: Record<string, unknown> = {}) =>
    letterForm(firm, { agentName: '沈言', agentEmail: OUTSIDER, ...change });
  /** Given and accepted. */
  const given = async (change: Record<string, unknown> = {}) => {
    const id = await issued(firm, await form(change));
    expect((await agent.post(`/api/letters/${id}/accept`)).status).toBe(200);
    return id;
  };
  const acting = async () => {
    await forgetPace();
    agent = await market.browser(OUTSIDER);
    await chooseUnit(agent, FIRM);
  };
  const me = async () => (await agent.get('/api/session')).body;

  it('adds the unit to what its agent may act for, with exactly its duties, once he has accepted', async () => {
    const id = await issued(firm, await form({ duties: ['need-officer'] }));
    await market.settle();
    expect((await me()).memberships).toEqual([]);
    const [waiting] = (await agent.get('/api/letters/mine')).body.items;
    expect(waiting).toMatchObject({ id, principalName: FIRM, phase: 'issued', daysLeft: null });
    expect((await (await market.browser(OFFICER)).post(`/api/letters/${id}/accept`)).body.code).toBe(
      'organizations.no-such-letter',
    );
    await agent.post(`/api/letters/${id}/accept`);
    await chooseUnit(agent, FIRM);
    const { current } = await me();
    expect(current.duties.map(({ duty }: { duty: string }) => duty)).toEqual(['need-officer']);
    expect(current.letters).toEqual([{ number: waiting.number, untilDay: plusDays(TODAY, 60) }]);
    const need = (await agent.post('/api/needs', needForm({ title: '代办发布的需求' }))).body.id;
    expect((await agent.post(`/api/needs/${need}/publish`)).status).toBe(200);
    const { history } = (await firm.get(`/api/needs/${need}`)).body;
    expect(history.map(({ who }: { who: string }) => who)).toContain(`沈言（依授权书 ${waiting.number}）`);
    const [entry] = await market.dataSource.query(
      `SELECT actor_name, detail FROM audit_entry WHERE action = 'need.publish' AND object_id = $1`,
      [need],
    );
    expect(entry.actor_name).toBe(`沈言（依授权书 ${waiting.number}）`);
    expect(JSON.parse(entry.detail).actsBy).toBe(`授权书 ${waiting.number}`);
    await market.settle();
    expect(
      (await firm.get('/api/messages')).body.items.map(({ title }: { title: string }) => title),
    ).toContain(`沈言接受了授权书 ${waiting.number}`);
  });

  it('opens nothing else: no administration, no people, no duty it does not name, no handing on', async () => {
    await given({ duties: ['need-officer'] });
    await acting();
    expect((await agent.get('/api/unit')).body.members).toEqual([]);
    expect((await agent.get('/api/unit/letters')).body.code).toBe('access.duty-missing');
    expect((await agent.post('/api/letters', await form())).body.code).toBe('access.duty-missing');
    expect((await agent.post('/api/unit/invitations', { people: [] })).body.code).toBe('access.duty-missing');
    const enquiry = { achievementNumber: '9362026Y0001', message: '可以吗？' };
    expect((await agent.post('/api/deals', enquiry)).body.code).toBe('access.duty-missing');
    const { personId } = (await firm.get('/api/session')).body;
    const lend = { duty: 'need-officer', toPersonId: personId, fromDay: TODAY, toDay: TODAY };
    expect((await agent.post('/api/delegations', lend)).body.code).toBe('organizations.letter-not-handed-on');
    const to = (await agent.get('/api/session')).body.personId;
    const back = await firm.post('/api/delegations', { ...lend, toPersonId: to });
    expect(back.body.code).toBe('organizations.not-a-colleague');
  });

  it('ends at once where it is revoked, in the session that is open, with a notice and a reason', async () => {
    const id = await given({ duties: ['need-officer'] });
    await acting();
    const bare = await firm.post(`/api/letters/${id}/revoke`);
    expect([bare.status, bare.body.code]).toEqual([400, 'states.reason-missing']);
    expect((await firm.post(`/api/letters/${id}/revoke`, { reason: '改由本单位办' })).status).toBe(200);
    expect((await agent.post('/api/needs', needForm())).status).toBe(401);
    agent = await market.browser(OUTSIDER);
    expect((await me()).memberships).toEqual([]);
    await market.settle();
    const [message] = (await agent.get('/api/messages')).body.items;
    expect(message.text).toContain('改由本单位办');
    expect((await firm.post(`/api/letters/${id}/revoke`, { reason: '再收一次' })).body.code).toBe(
      'states.move-refused',
    );
  });

  it('counts its days itself: a page left open past the last one is refused, and acts for no other unit', async () => {
    const head = await market.browser(APPROVER);
    const paper = await letterForm(head, {
      agentName: '沈言',
      agentEmail: OUTSIDER,
      duties: ['need-officer'],
    });
    await agent.post(`/api/letters/${await issued(head, paper)}/accept`);
    const id = await given({ duties: ['need-officer'] });
    await acting();
    const days = (from: number, until: number) =>
      asOwner(
        market,
        `UPDATE letter_of_authority SET from_day = '${plusDays(TODAY, from)}', until_day = '${plusDays(TODAY, until)}'
         WHERE id = '${id}'`,
      );
    expect((await agent.post('/api/needs', needForm())).status).toBe(201);
    for (const [from, until] of [
      [-9, -1],
      [1, 9],
    ] as const) {
      await days(from, until);
      // It is not done for the other unit he may still act for.
      expect((await agent.post('/api/needs', needForm())).body.code).toBe('access.duty-missing');
      expect((await me()).current).toBeNull();
      expect((await me()).memberships.map(({ unitName }: { unitName: string }) => unitName)).toEqual([
        '赣北工业大学',
      ]);
    }
    await days(0, 0);
    expect((await agent.post('/api/needs', needForm())).status).toBe(201);
  });

  it('is renounced by its agent alone, and ends with his account', async () => {
    const id = await given({ duties: ['need-officer'] });
    await acting();
    const stranger = await market.browser(OTHER_OFFICER);
    expect((await stranger.post(`/api/letters/${id}/renounce`)).status).toBe(404);
    await asOwner(market, `UPDATE account SET disabled_at = now() WHERE email = '${OUTSIDER}'`);
    expect((await agent.post('/api/needs', needForm())).status).toBe(401);
    await asOwner(market, `UPDATE account SET disabled_at = NULL WHERE email = '${OUTSIDER}'`);
    agent = await market.browser(OUTSIDER);
    expect((await agent.post(`/api/letters/${id}/renounce`)).status).toBe(200);
    expect((await me()).memberships).toEqual([]);
    await market.settle();
    expect((await firm.get('/api/messages')).body.items[0].title).toMatch(/^沈言辞去了授权书/);
  });

  it('refuses terms that do not go, papers of others, and who is somebody else', async () => {
    const code = async (change: Record<string, unknown>) =>
      (await firm.post('/api/letters', await form(change))).body.code;
    expect(await code({ untilDay: plusDays(TODAY, 365) })).toBe('organizations.letter-too-long');
    expect(await code({ fromDay: plusDays(TODAY, -1) })).toBe('organizations.letter-past');
    expect(await code({ duties: ['need-officer'], amountLimit: '1.00' })).toBe(
      'organizations.letter-limit-idle',
    );
    expect(await code({ duties: ['unit-administrator'] })).toBe('http.invalid-input');
    const foreign = await letterForm(await market.browser(APPROVER));
    expect(await code({ paperId: foreign.paperId })).toBe('documents.not-yours');
    const office = await market.browser(CONTRACT_REGISTRAR);
    const ofOffice = await letterForm(office, { agentName: '沈言', agentEmail: OUTSIDER });
    expect((await office.post('/api/letters', ofOffice)).body.code).toBe('organizations.letters-not-of-kind');
    const other = await issued(firm, await form({ agentName: '申言' }));
    expect((await agent.post(`/api/letters/${other}/accept`)).body.code).toBe(
      'organizations.letter-other-name',
    );
    expect((await agent.post(`/api/letters/${other}/decline`)).status).toBe(200);
    const head = await market.browser(APPROVER);
    const member = await letterForm(head, { agentName: '王晓岚', agentEmail: OFFICER });
    expect((await head.post('/api/letters', member)).body.code).toBe('organizations.letter-duty-not-held');
  });

  it('counts among the duties that do not go together, whichever unit gave them', async () => {
    const registrar = await market.browser(CONTRACT_REGISTRAR);
    const wish = { agentName: '何少峰', agentEmail: CONTRACT_REGISTRAR, duties: ['contract-signatory'] };
    const id = await issued(firm, await letterForm(firm, wish));
    const clash = await registrar.post(`/api/letters/${id}/accept`);
    expect([clash.status, clash.body.code]).toEqual([409, 'organizations.duties-clash']);
    expect(clash.body.message).toContain('“技术合同登记员”');
    await given({ duties: ['contract-signatory'] });
    const people = [{ name: '沈言', email: OUTSIDER, duties: ['contract-registrar'] }];
    await registrar.post('/api/unit/invitations', { people });
    const [invited] = (await agent.get('/api/invitations')).body.items;
    expect((await agent.post(`/api/invitations/${invited.id}/accept`)).body.code).toBe(
      'organizations.duties-clash',
    );
    const achievements = await market.browser(REGISTRAR);
    const officerWish = { agentName: '徐婉清', agentEmail: REGISTRAR, duties: ['achievement-officer'] };
    const second = await issued(firm, await letterForm(firm, officerWish));
    expect((await achievements.post(`/api/letters/${second}/accept`)).status).toBe(409);
  });

  it('reminds both sides once, and again nearer its end', async () => {
    const id = await given({ duties: ['need-officer'] });
    const remind = () => market.api.get(RemindOfLetters).execute(systemCall('test'));
    const untilDay = (until: string) =>
      asOwner(market, `UPDATE letter_of_authority SET until_day = '${until}' WHERE id = '${id}'`);
    expect(await remind()).toBe(0);
    await untilDay(plusDays(TODAY, 1));
    expect(await Promise.all([remind(), remind()]).then((told) => told.toSorted())).toEqual([0, 1]);
    await untilDay(TODAY);
    await remind();
    await market.settle();
    for (const side of [firm, agent]) {
      const { items } = (await side.get('/api/messages')).body;
      const ending = items.filter(({ title }: { title: string }) => title.includes('为止'));
      expect(ending.length).toBeGreaterThanOrEqual(1);
      expect(ending.length).toBeLessThanOrEqual(2);
    }
  });

  it('names the legal representative by his licence alone, and lets him sign without a letter', async () => {
    const head = await market.browser(APPROVER);
    const licenceId = (await letterForm(head)).paperId;
    const { personId } = (await head.get('/api/session')).body;
    const other = await head.put('/api/unit/legal-representative', { personId, licenceId });
    expect([other.status, other.body.code]).toEqual([422, 'organizations.not-the-representative']);
    const firmLicence = (await letterForm(firm)).paperId;
    const own = (await firm.get('/api/session')).body.personId;
    const right = await firm.put('/api/unit/legal-representative', { personId: own, licenceId: firmLicence });
    expect(right.status).toBe(200);
    const { members } = (await firm.get('/api/unit')).body;
    expect(members).toMatchObject([{ representative: true }]);
  });
});
