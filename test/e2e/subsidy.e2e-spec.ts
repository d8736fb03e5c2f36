import type { Browser } from './support/browser';
import { chooseUnit, claimWork, endNotices, ledgerFaults, lend, NO_FAULTS } from './support/claims';
import { type OpenMarket, openMarket } from './support/open-market';
import { ACCOUNT, pay, type Seats, settledContract, takeSeats } from './support/settled-contract';

/** From a settled contract to money at the bank: three claims, three reviews, a public notice, a payout. */
describe('the subsidy after a deal', () => {
  let market: OpenMarket;
  let seats: Seats;
  let work: ReturnType<typeof claimWork>;
  let contractId: string;
  const claims: Record<string, string> = {};

  beforeAll(async () => {
    market = await openMarket();
    seats = await takeSeats(market);
    work = claimWork(market, seats);
    contractId = await settledContract(market, seats, {
      title: '坯体微裂纹检测装置',
      total: '3500000.00',
      technologyAmount: '3200000.00',
    });
  });
  afterAll(() => market.close());

  const applicants = () => ({ buyer: seats.buyer, seller: seats.officer, broker: seats.broker });
  const pool = async () => {
    const { granted, available, held, committed, paid } = (await work.read(seats.province, claims.buyer))
      .pool;
    return { granted, available, held, committed, paid };
  };
  const titles = async (browser: Browser) =>
    (await browser.get('/api/messages')).body.items.map((item: { title: string }) => item.title).join();

  it('lies ready for each party once the contract is registered and paid', async () => {
    const expected: string[] = [];
    for (const [role, browser] of Object.entries(applicants())) {
      const claim = await work.claimOf(browser, contractId);
      expect(claim).toMatchObject({ role, state: 'prepared', amount: null, own: true });
      expected.push(claim.expected);
      claims[role] = claim.id;
      expect(await titles(browser)).toContain('补助申请已备好');
    }
    expect(expected).toEqual(['80000.00', '48000.00', '32000.00']);
    const { missing, lines } = await work.read(seats.buyer, claims.buyer);
    expect(missing.map(({ fact }: { fact: string }) => fact).toSorted()).toEqual([
      'applicant.dishonest',
      'applicant.integrity_breach',
      'parties.related',
    ]);
    expect(lines.map(({ zh }: { zh: string }) => zh).join()).toContain('3,200,000.00 元 ≥ 500,000.00 元');
  });

  it('is confirmed in three points, and waits for whoever can say what is missing', async () => {
    const { resultDigest } = await work.read(seats.buyer, claims.buyer);
    const incomplete = { ...ACCOUNT, resultDigest, figuresRight: true };
    expect(await seats.buyer.post(`/api/claims/${claims.buyer}/confirm`, incomplete)).toMatchObject({
      status: 422,
      body: { code: 'subsidies.not-confirmed' },
    });
    expect((await work.confirm(seats.buyer, claims.buyer, false)).status).toBe(200);
    expect((await work.confirm(seats.broker, claims.broker, undefined)).status).toBe(200);
    const waiting = await work.read(seats.buyer, claims.buyer);
    expect(waiting.state).toBe('submitted');
    expect(waiting.missing.map(({ zh }: { zh: string }) => zh).join()).toContain('待买卖双方申报');
    expect((await work.confirm(seats.officer, claims.seller, false)).status).toBe(200);
    expect(
      (await work.read(seats.buyer, claims.buyer)).missing.map(({ zh }: { zh: string }) => zh).join(),
    ).toContain('待审核人查询');
  });

  it('goes to the county once every fact has its supplier’s word, with the amounts of the policy', async () => {
    for (const id of Object.values(claims)) expect((await work.lookUp(id)).status).toBe(200);
    const amounts = [];
    for (const [role, browser] of Object.entries(applicants())) {
      const { state, amount, status } = await work.read(browser, claims[role]);
      expect([state, status]).toEqual(['county-review', 'payable']);
      amounts.push(amount);
    }
    expect(amounts).toEqual(['80000.00', '48000.00', '32000.00']);
    const { lines, amountInCapitals, payeeAccount } = await work.read(seats.county, claims.buyer);
    expect(amountInCapitals).toBe('人民币捌万元整');
    expect(payeeAccount).toBe('••••5678');
    const account = `/api/claims/${claims.buyer}/payee-account`;
    expect((await seats.buyer.post(account, { purpose: 'own-check' })).body.account).toBe(ACCOUNT.account);
    for (const { ref, law } of lines) expect([ref, law].every(Boolean)).toBe(true);
  });

  it('is approved by its digest only, and by another person each time', async () => {
    const stale = await seats.county.post(`/api/claims/${claims.buyer}/approve`, {
      resultDigest: '0'.repeat(64),
    });
    expect(stale).toMatchObject({ status: 409, body: { code: 'subsidies.result-changed' } });
    expect(
      (await seats.city.post(`/api/claims/${claims.buyer}/approve`, { resultDigest: '0'.repeat(64) })).status,
    ).not.toBe(200);
    expect(await pool()).toMatchObject({ available: '7000000.00', held: '0.00' });
    expect((await work.approve('county', claims.buyer)).body.state).toBe('city-review');
    expect(await pool()).toMatchObject({ available: '6920000.00', held: '80000.00' });
    // The county's reviewer is lent to the city: the same natural person must not review twice.
    await lend(market, 'li@fuliang.example', 'zhang@jdz.example', 'city-reviewer');
    const twice = await market.browser('li@fuliang.example');
    const { resultDigest } = await work.read(seats.city, claims.buyer);
    expect((await chooseUnit(twice, '景德镇市科技局（示例）')).status).toBe(200);
    expect(await twice.post(`/api/claims/${claims.buyer}/approve`, { resultDigest })).toMatchObject({
      status: 422,
      body: { message: expect.stringContaining('要换一个人') },
    });
    expect((await work.approve('city', claims.buyer)).body.state).toBe('province-review');
  });

  it('comes back for correction: the approvals count no more, the money is free again', async () => {
    expect((await seats.province.post(`/api/claims/${claims.buyer}/return`, {})).status).toBe(400);
    const reason = { reason: '开户行名称不完整，请补正。' };
    expect((await seats.province.post(`/api/claims/${claims.buyer}/return`, reason)).body.state).toBe(
      'returned',
    );
    await market.settle();
    expect(await pool()).toMatchObject({ available: '7000000.00', held: '0.00' });
    expect(await titles(seats.buyer)).toContain('退回补正');
    expect((await work.confirm(seats.buyer, claims.buyer, false)).status).toBe(200);
    expect(await work.read(seats.buyer, claims.buyer)).toMatchObject({
      state: 'county-review',
      approvals: [{ duty: 'apply' }],
    });
    expect(await ledgerFaults(market)).toEqual(NO_FAULTS);
  });

  it('is assessed again when a fact changes under review', async () => {
    expect((await work.approve('county', claims.buyer)).body.state).toBe('city-review');
    await work.lookUp(claims.buyer, { dishonest: true, breach: false });
    expect(await work.read(seats.buyer, claims.buyer)).toMatchObject({ state: 'refused', amount: '0.00' });
    expect(await pool()).toMatchObject({ available: '7000000.00', held: '0.00' });
    expect(await titles(seats.buyer)).toContain('不予补助');
    await work.lookUp(claims.buyer);
    expect(await work.read(seats.buyer, claims.buyer)).toMatchObject({
      state: 'prepared',
      amount: '80000.00',
    });
    await work.confirm(seats.buyer, claims.buyer, false);
    expect(await ledgerFaults(market)).toEqual(NO_FAULTS);
  });

  it('passes the three reviews and a public notice without personal data', async () => {
    for (const id of Object.values(claims)) {
      for (const seat of ['county', 'city', 'province'] as const) {
        expect([seat, (await work.approve(seat, id)).status]).toEqual([seat, 200]);
      }
    }
    expect(await pool()).toMatchObject({ available: '6840000.00', held: '160000.00', committed: '0.00' });
    const claimIds = Object.values(claims);
    const published = await seats.publicity.post('/api/public-lists', { claimIds, contact: '0791-86200000' });
    expect(published.body).toMatchObject({ count: 3 });
    expect(
      (await seats.publicity.post('/api/public-lists', { claimIds, contact: '0791-86200000' })).status,
    ).toBe(409);
    const visitor = await market.browser();
    const notice = (await visitor.get(`/api/notices/${published.body.number}`)).body;
    expect(notice).toMatchObject({
      open: true,
      workingDaysLeft: 5,
      count: 3,
      total: '160000.00',
      publisher: '江西省科技厅（示例）',
    });
    expect(notice.rows.map((row: { amount: string }) => row.amount)).toEqual([
      '80000.00',
      '48000.00',
      '32000.00',
    ]);
    expect(JSON.stringify(notice)).not.toContain(ACCOUNT.account);
    expect(JSON.stringify(notice)).not.toContain(String(claims.buyer));
  });

  it('waits for the answer to an objection, row by row', async () => {
    const visitor = await market.browser();
    const [{ number }] = (await visitor.get('/api/notices')).body.items;
    const objection = { position: 2, text: '这个成果是别的单位做的，请核对完成人。' };
    const { id } = (await visitor.post(`/api/notices/${number}/objections`, objection)).body;
    await market.settle();
    expect(await titles(seats.supervisor)).toContain('公示有异议');
    expect((await seats.buyer.get(`/api/objections/${id}`)).status).toBe(404);
    await endNotices(market);
    expect((await work.read(seats.buyer, claims.buyer)).state).toBe('payable');
    expect(await work.read(seats.officer, claims.seller)).toMatchObject({
      state: 'publicity',
      objected: true,
    });
    const answer = { outcome: 'dismiss', answer: '经核对登记证书，完成人无误。' };
    expect((await seats.supervisor.post(`/api/objections/${id}/answer`, answer)).body.state).toBe(
      'dismissed',
    );
    await market.settle();
    expect((await work.read(seats.officer, claims.seller)).state).toBe('payable');
    expect(await pool()).toMatchObject({ held: '0.00', committed: '160000.00' });
    const shown = (await visitor.get(`/api/notices/${number}`)).body.rows[1].objections;
    expect(shown).toMatchObject([{ state: 'dismissed', answer: answer.answer }]);
    expect(JSON.stringify(shown)).not.toContain('别的单位');
    expect((await visitor.post(`/api/notices/${number}/objections`, objection)).body.code).toBe(
      'publicity.over',
    );
  });

  it('is paid by a maker, a checker and the bank’s return file', async () => {
    const claimIds = Object.values(claims);
    const { id } = (await seats.maker.post('/api/payouts', { claimIds })).body;
    expect((await seats.maker.post('/api/payouts', { claimIds })).status).toBe(409);
    expect((await seats.maker.get(`/api/payouts/${id}/file`)).status).toBe(404);
    expect((await seats.maker.post(`/api/payouts/${id}/release`)).status).toBe(403);
    expect((await seats.checker.post(`/api/payouts/${id}/release`)).body.state).toBe('released');
    const file = (await seats.maker.get(`/api/payouts/${id}/file`)).text;
    expect((await seats.checker.get(`/api/payouts/${id}/file`)).text).toBe(file);
    expect(file).toContain('合计,3,,,,160000.00,');
    const { text } = (await seats.maker.post('/api/demo/bank/payouts', { text: file })).body;
    const [head = '', first = '', ...rest] = text.split('\r\n');
    const wrong = [head, first.replace('80000.00', '80000.01'), ...rest].join('\r\n');
    const taken = await seats.maker.post(`/api/payouts/${id}/return-file`, { text: wrong });
    expect(taken.body).toEqual({ taken: 2, repeated: 0, unmatched: [2] });
    const again = await seats.maker.post(`/api/payouts/${id}/return-file`, { text });
    expect(again.body).toEqual({ taken: 1, repeated: 2, unmatched: [] });
    await market.settle();
    for (const [role, browser] of Object.entries(applicants())) {
      const claim = await work.read(browser, claims[role]);
      expect([role, claim.state, claim.paidOn !== null]).toEqual([role, 'closed', true]);
      expect(await titles(browser)).toContain('补助已拨付');
    }
    expect(await pool()).toMatchObject({
      available: '6840000.00',
      held: '0.00',
      committed: '0.00',
      paid: '160000.00',
    });
    expect((await seats.maker.post(`/api/payouts/${id}/return-file`, { text })).body).toMatchObject({
      taken: 0,
      repeated: 3,
    });
    expect(await ledgerFaults(market)).toEqual(NO_FAULTS);
  });

  it('is counted with its list, by the day it was paid', async () => {
    const visitor = await market.browser();
    const counted = (await visitor.get('/api/statistics/subsidies')).body;
    expect(counted).toMatchObject({
      total: 3,
      amount: '160000.00',
      byRole: [
        { role: 'buyer', count: 1, amount: '80000.00' },
        { role: 'seller', count: 1, amount: '48000.00' },
        { role: 'broker', count: 1, amount: '32000.00' },
      ],
    });
    expect(counted.items).toHaveLength(3);
    expect(counted.items[0]).toMatchObject({ unit: '江西桥成技术转移服务有限公司', amount: '32000.00' });
    expect((await visitor.get('/api/statistics/subsidies?year=2025')).body).toMatchObject({
      total: 0,
      amount: '0.00',
    });
  });

  it('brings nothing for 480,000.00 and says by how much; nothing for what was paid past the account', async () => {
    const small = await settledContract(market, seats, {
      title: '小额合同的装置',
      total: '480000.00',
      technologyAmount: '480000.00',
    });
    const claim = await work.claimOf(seats.buyer, small);
    expect(claim).toMatchObject({ state: 'refused', amount: '0.00' });
    expect(claim.why.join()).toContain('差 20,000.00 元');
    expect(claim.why.join()).toContain('第四条第（二）项');
  });

  it('stops at the caps for 8,000,000.00', async () => {
    const large = await settledContract(market, seats, {
      title: '大额合同的装置',
      total: '8000000.00',
      technologyAmount: '8000000.00',
    });
    const amounts = [];
    for (const browser of [seats.buyer, seats.officer]) {
      const { id } = await work.claimOf(browser, large);
      await work.confirm(browser, id, false);
    }
    for (const browser of Object.values(applicants()))
      amounts.push((await work.claimOf(browser, large)).amount);
    expect(amounts).toEqual(['150000.00', '100000.00', '80000.00']);
  });

  it('is prepared only when the whole price has arrived', async () => {
    const part = await settledContract(market, seats, {
      title: '分期合同的装置',
      total: '1000000.00',
      technologyAmount: '1000000.00',
      paid: '600000.00',
    });
    expect((await seats.buyer.get(`/api/contracts/${part}/claims`)).body.items).toEqual([]);
    await pay(market, seats, part, '400000.00');
    expect(await work.claimOf(seats.buyer, part)).toMatchObject({ amount: null, expected: '25000.00' });
  });
});
