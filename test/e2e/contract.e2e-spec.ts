import { createHash } from 'node:crypto';
import type { Browser } from './support/browser';
import { listedAchievement, offerTerms } from './support/forms';
import { type OpenMarket, openMarket } from './support/open-market';
import {
  APPROVER,
  CONTRACT_REGISTRAR,
  ENTERPRISE,
  OFFICER,
  OTHER_OFFICER,
  REGISTRAR,
} from './support/people';

/** From an agreed offer to a registered contract, over HTTP, by the people who do it. */
describe('a contract', () => {
  let market: OpenMarket;
  let officer: Browser;
  let signatory: Browser;
  let buyer: Browser;
  let office: Browser;
  let dealId: string;
  let id: string;

  beforeAll(async () => {
    market = await openMarket();
    officer = await market.browser(OFFICER);
    signatory = await market.browser(APPROVER);
    buyer = await market.browser(ENTERPRISE);
    office = await market.browser(CONTRACT_REGISTRAR);
    const actors = { officer, approver: signatory, registrar: await market.browser(REGISTRAR) };
    const { number } = await listedAchievement(actors);
    const enquiry = { achievementNumber: number, message: '按挂牌价可以吗？' };
    dealId = (await buyer.post('/api/deals', enquiry)).body.id;
  });
  afterAll(() => market.close());

  const contract = async (browser: Browser) => (await browser.get(`/api/contracts/${id}`)).body;
  const post = (browser: Browser, action: string, body: unknown = {}) =>
    browser.post(`/api/contracts/${id}/${action}`, body);
  const titles = async (browser: Browser) =>
    (await browser.get('/api/messages')).body.items.map((item: { title: string }) => item.title).join();
  const digestOf = async () => {
    const response = await fetch(`${market.url}/api/contracts/${id}/file`, {
      headers: { cookie: `session=${signatory.cookie('session')}` },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    return createHash('sha256').update(bytes).digest('hex');
  };

  it('cannot be drafted before the two sides agree', async () => {
    const early = await officer.post(`/api/deals/${dealId}/contract`);
    expect(early).toMatchObject({ status: 422, body: { code: 'contracts.not-agreed' } });
    await officer.post(`/api/deals/${dealId}/offers`, offerTerms());
    await buyer.post(`/api/deals/${dealId}/accept`, { version: 1 });
  });

  it('is drafted from the deal: amount, parties and clauses flow in, once', async () => {
    id = (await officer.post(`/api/deals/${dealId}/contract`)).body.id;
    const draft = await contract(buyer);
    expect(draft).toMatchObject({
      state: 'draft',
      amount: '3500000.00',
      amountInCapitals: '人民币叁佰伍拾万元整',
      type: null,
    });
    expect(draft.clauses.payment).toContain('3,500,000.00 元');
    expect(draft.clauses.subject).toContain('CN202410120321.5');
    const again = await buyer.post(`/api/deals/${dealId}/contract`);
    expect(again).toMatchObject({ status: 409, body: { code: 'contracts.already-drafted' } });
    expect((await buyer.get(`/api/deals/${dealId}/contract`)).body).toEqual({ id });
  });

  it('says what is missing, and lets the technology amount not exceed the contract amount', async () => {
    const early = await post(officer, 'send');
    expect(early.status).toBe(422);
    expect(early.body.message).toContain('合同类型');
    const { clauses, version } = await contract(officer);
    const terms = { version, type: 'development-commissioned', technologyAmount: '3500000.01', clauses };
    await officer.put(`/api/contracts/${id}`, terms);
    const above = await post(officer, 'send');
    expect(above.status).toBe(422);
    expect(above.body.message).toContain('3,500,000.01');
    await officer.put(`/api/contracts/${id}`, {
      ...terms,
      version: version + 1,
      technologyAmount: '3200000.00',
    });
    const stale = await buyer.put(`/api/contracts/${id}`, { ...terms, version: 1 });
    expect(stale.status).toBe(409);
  });

  it('is signed by both sides in order, and only the file that was read', async () => {
    expect((await post(officer, 'send')).body.state).toBe('seller-signing');
    const { clauses, version, fileDigest } = await contract(officer);
    expect((await officer.put(`/api/contracts/${id}`, { version, clauses })).status).toBe(409);
    expect(await digestOf()).toBe(fileDigest);
    expect((await post(officer, 'sign', { fileDigest })).status).toBe(403);
    expect(await post(buyer, 'sign', { fileDigest })).toMatchObject({
      status: 409,
      body: { code: 'states.move-refused' },
    });
    const other = await post(signatory, 'sign', { fileDigest: '0'.repeat(64) });
    expect(other).toMatchObject({ status: 409, body: { code: 'contracts.other-file' } });
    expect((await post(signatory, 'sign', { fileDigest })).body.state).toBe('buyer-signing');
    await market.settle();
    expect(await titles(buyer)).toContain('有一份合同等你签署');
  });

  it('begins anew when somebody reopens it: the signature was for another file', async () => {
    const { fileDigest } = await contract(buyer);
    expect((await post(buyer, 'reopen', { reason: '保密期改为三年' })).body.state).toBe('draft');
    const { clauses, version, signatures } = await contract(buyer);
    expect(signatures).toEqual([]);
    const secrecy = `${clauses.secrecy}（三年）`;
    const terms = {
      version,
      type: 'development-commissioned',
      technologyAmount: '3200000.00',
      clauses: { ...clauses, secrecy },
    };
    await buyer.put(`/api/contracts/${id}`, terms);
    await post(buyer, 'send');
    const now = (await contract(buyer)).fileDigest;
    expect(now).not.toBe(fileDigest);
    expect((await post(signatory, 'sign', { fileDigest })).status).toBe(409);
    await post(signatory, 'sign', { fileDigest: now });
    const twice = await Promise.all([
      post(buyer, 'sign', { fileDigest: now }),
      post(buyer, 'sign', { fileDigest: now }),
    ]);
    expect(twice.map((answer) => answer.status).toSorted()).toEqual([200, 409]);
    const done = await contract(officer);
    expect(done).toMatchObject({
      state: 'signed',
      signatures: [
        { side: 'seller', personName: '刘振华' },
        { side: 'buyer', personName: '陈立新' },
      ],
    });
    expect(await digestOf()).toBe(now);
  });

  it('keeps every signature for good', async () => {
    const [row] = await market.dataSource.query('SELECT count(*)::int AS n FROM contract_signature');
    expect(row.n).toBe(3);
    await expect(market.dataSource.query('DELETE FROM contract_signature')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('is submitted, returned once, recognised with its technology amount, and numbered with sixteen digits', async () => {
    expect((await office.get(`/api/contracts/${id}`)).status).toBe(404);
    expect((await post(officer, 'submit')).body.state).toBe('submitted');
    await market.settle();
    expect(await titles(office)).toContain('等你认定登记');
    expect((await office.get('/api/worklist')).body.items[0].why).toContain('3,500,000.00 元');
    await post(office, 'return', { reason: '第六条验收标准没有指标' });
    expect((await contract(officer)).state).toBe('returned');
    await post(officer, 'submit');
    const above = await post(office, 'register', {
      type: 'development-commissioned',
      technologyAmount: '3500000.01',
    });
    expect(above.status).toBe(422);
    const registered = await post(office, 'register', {
      type: 'development-commissioned',
      technologyAmount: '3100000.00',
    });
    expect(registered.body.number).toMatch(/^360200\d{4}000001$/);
    expect(await contract(buyer)).toMatchObject({ state: 'registered', technologyAmount: '3100000.00' });
    await market.settle();
    expect(await titles(buyer)).toContain(`登记编号 ${registered.body.number}`);
    expect((await post(office, 'return', { reason: '再退一次' })).status).toBe(409);
  });

  it('is nobody else’s business', async () => {
    const stranger = await market.browser(OTHER_OFFICER);
    expect((await stranger.get(`/api/contracts/${id}`)).status).toBe(404);
    expect((await stranger.get(`/api/contracts/${id}/file`)).status).toBe(404);
    expect((await stranger.get('/api/contracts')).body.total).toBe(0);
  });
});
