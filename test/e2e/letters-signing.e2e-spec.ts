import { dayOf, plusDays } from '@market/platform/clock';
import type { Browser } from './support/browser';
import { asOwner, chooseUnit } from './support/claims';
import { issued, letterForm, sealed } from './support/letters';
import { newcomer } from './support/newcomer';
import { type OpenMarket, openMarket } from './support/open-market';
import { APPROVER, ENTERPRISE, OFFICER, OTHER_OFFICER, REGISTRAR } from './support/people';

const TODAY = dayOf(new Date());
const FIRM = '景德镇青禾陶瓷科技有限公司';
const OUTSIDER = 'shen@agency.example';

/** Whoever is not the legal representative signs by a letter that covers exactly this. */
describe('letters of authority at a signature', () => {
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

  let contractId: string;
  let fileDigest: string;
  let officer: Browser;

  beforeAll(async () => {
    await forgetPace();
    officer = await market.browser(OFFICER);
    const parties = { officer, approver: await market.browser(APPROVER), buyer: firm };
    ({ contractId, fileDigest } = await sealed(market, {
      ...parties,
      registrar: await market.browser(REGISTRAR),
    }));
  });
  const sign = (browser: Browser) => browser.post(`/api/contracts/${contractId}/sign`, { fileDigest });
  const blocked = async (browser: Browser) =>
    (await browser.get(`/api/contracts/${contractId}`)).body.nextActions.find(
      ({ action }: { action: string }) => action === 'sign-as-buyer',
    )?.blockedBy;

  it('is by the letter alone: its days, its scope, its amount and its matter, to the fen', async () => {
    const scope = await given({ duties: ['need-officer', 'deal-officer'] });
    await acting();
    expect((await sign(agent)).body.code).toBe('access.duty-missing');
    await firm.post(`/api/letters/${scope}/revoke`, { reason: '范围不对' });
    agent = await market.browser(OUTSIDER);
    const below = await given({ amountLimit: '3499999.99' });
    await acting();
    const over = await sign(agent);
    expect([over.status, over.body.code]).toEqual([422, 'states.not-ready']);
    expect(over.body.message).toContain('超出 0.01 元');
    expect(over.body.message).toContain('请本单位管理员在“单位与成员”里签发授权书');
    expect(await blocked(agent)).toContain('限额 3,499,999.99 元');
    const set = (what: string) =>
      asOwner(market, `UPDATE letter_of_authority SET ${what} WHERE id = '${below}'`);
    await set(`amount_limit = NULL, matter = 'QT2099000001'`);
    expect((await sign(agent)).body.message).toContain('只管 QT2099000001 这一笔');
    await set(`matter = NULL, from_day = '${plusDays(TODAY, 1)}'`);
    expect((await sign(agent)).status).toBe(404);
    await set(`from_day = '${plusDays(TODAY, -9)}', until_day = '${plusDays(TODAY, -1)}'`);
    expect((await sign(agent)).status).toBe(404);
  });

  it('is not by another unit’s letter, nor by a duty without one, nor by who signed for the other side', async () => {
    const other = await market.browser(OTHER_OFFICER);
    expect((await sign(other)).status).toBe(404);
    const id = await issued(firm, await letterForm(firm, { agentName: '刘振华', agentEmail: APPROVER }));
    const head = await market.browser(APPROVER);
    await head.post(`/api/letters/${id}/accept`);
    await chooseUnit(head, FIRM);
    const both = await sign(head);
    expect([both.status, both.body.message]).toEqual([422, expect.stringContaining('不能代双方签署')]);
    await asOwner(market, `UPDATE letter_of_authority SET state = 'revoked' WHERE id = '${id}'`);
    await asOwner(market, `UPDATE legal_representative SET ended_at = now()`);
    expect(await blocked(firm)).toContain('不是本单位登记的法定代表人');
    expect((await sign(firm)).body.message).toContain('也没有签约的授权书');
    await asOwner(market, `UPDATE legal_representative SET ended_at = NULL`);
  });

  it('goes on record as what it was, and the other side reads so much and not the paper', async () => {
    const id = await given({ amountLimit: '3500000.00' });
    await acting();
    const before = (await agent.get(`/api/contracts/${contractId}`)).body;
    expect(before.signing).toMatchObject({ as: 'letter', amountLimit: '3500000.00' });
    expect((await sign(agent)).body.state).toBe('signed');
    const { signatures, history } = (await officer.get(`/api/contracts/${contractId}`)).body;
    const [{ number, untilDay, paper }] = await market.dataSource.query(
      `SELECT number, until_day::text AS "untilDay", paper_id AS paper FROM letter_of_authority WHERE id = $1`,
      [id],
    );
    expect(signatures[1]).toMatchObject({
      ...{ side: 'buyer', personName: '沈言', authority: 'letter' },
      ...{ letterNumber: number, letterUntil: untilDay },
    });
    expect(history.at(-1).who).toBe(`沈言（依授权书 ${number}）`);
    expect((await officer.get(`/api/documents/${paper}/content`)).status).toBe(404);
    expect((await agent.get(`/api/documents/${paper}/content`)).status).toBe(200);
  });

  it('is revoked before a signature or after it, never beside it', async () => {
    const parties = { officer: await market.browser(OFFICER), approver: await market.browser(APPROVER) };
    const registrar = await market.browser(REGISTRAR);
    for (let round = 0; round < 10; round++) {
      await asOwner(market, 'DELETE FROM rate_limit');
      const { contractId, fileDigest } = await sealed(market, {
        ...{ ...parties, buyer: firm, registrar, title: `收回与签署第 ${round + 1} 回` },
      });
      const id = await given({});
      await acting();
      const [signed, revoked] = await Promise.all([
        agent.post(`/api/contracts/${contractId}/sign`, { fileDigest }),
        firm.post(`/api/letters/${id}/revoke`, { reason: '同时收回' }),
      ]);
      expect(revoked.status).toBe(200);
      const [row] = await market.dataSource.query(
        `SELECT s.signed_at < l.ended_at AS before FROM letter_of_authority l
         LEFT JOIN contract_signature s ON s.contract_id = $1 AND s.side = 'buyer' WHERE l.id = $2`,
        [contractId, id],
      );
      expect(row.before).toBe(signed.status === 200 ? true : null);
      agent = await market.browser(OUTSIDER);
    }
  }, 120_000);
});
