import type { Browser } from './support/browser';
import { signedContract } from './support/forms';
import { type OpenMarket, openMarket } from './support/open-market';
import {
  APPROVER,
  BROKER,
  ENTERPRISE,
  OFFICER,
  OTHER_OFFICER,
  REGISTRAR,
  SETTLEMENT,
} from './support/people';

/** Money for a signed contract: transferred, read from the statement, matched, compared with the papers. */
describe('the settlement of a contract', () => {
  let market: OpenMarket;
  let officer: Browser;
  let buyer: Browser;
  let clerk: Browser;
  let id: string;
  const payer = '景德镇青禾陶瓷科技有限公司';

  beforeAll(async () => {
    market = await openMarket();
    [officer, buyer, clerk] = await Promise.all([
      market.browser(OFFICER),
      market.browser(ENTERPRISE),
      market.browser(SETTLEMENT),
    ]);
    const approver = await market.browser(APPROVER);
    id = await signedContract({ officer, buyer, approver, registrar: await market.browser(REGISTRAR) });
  });
  afterAll(() => market.close());

  const payments = async (browser: Browser = buyer) =>
    (await browser.get(`/api/contracts/${id}/payments`)).body.payments;
  const transfer = async (amount: string, remark: string, payerName = payer) => {
    const body = { payerName, payerAccount: '3602 0001', amount, remark };
    expect((await buyer.post('/api/demo/bank/transfers', body)).status).toBe(200);
    await market.settle();
  };
  const lines = async () => (await clerk.get('/api/settlement-lines')).body.items;
  const titles = async (browser: Browser) =>
    (await browser.get('/api/messages')).body.items.map((item: { title: string }) => item.title).join();

  it('has no plan before the contract is signed, and the whole price in one instalment after', async () => {
    expect(await payments()).toBeNull();
    await market.settle();
    expect(await payments()).toMatchObject({
      account: { bank: '演示银行南昌分行' },
      instalments: [{ position: 1, amount: '3500000.00', settledAmount: '0.00', settledOn: null }],
      settled: '0.00',
      due: '3500000.00',
      mayChangePlan: true,
    });
  });

  it('is split by the parties, to the fen', async () => {
    const split = (second: string) =>
      officer.put(`/api/contracts/${id}/payment-plan`, {
        instalments: [
          { label: '预付款', amount: '1500000.00', dueOn: '2026-12-31' },
          { label: '验收后', amount: second },
        ],
      });
    const short = await split('1999999.99');
    expect(short).toMatchObject({ status: 422, body: { code: 'payments.bad-plan' } });
    expect(short.body.message).toContain('少 0.01 元');
    expect((await split('0.00')).status).toBe(422);
    expect((await split('2000000.00')).body).toEqual({ count: 2 });
    const bad = await officer.put(`/api/contracts/${id}/payment-plan`, {
      instalments: [{ label: 'x', amount: '3500000.00', dueOn: '2026-02-30' }],
    });
    expect(bad.status).toBe(400);
  });

  it('matches a transfer by the code in its remark, and tells both sides', async () => {
    const [first] = (await payments()).instalments;
    await transfer('1500000.00', `付款码 ${first.code.toLowerCase()} 预付款`);
    expect(await payments(officer)).toMatchObject({
      settled: '1500000.00',
      mayChangePlan: false,
      instalments: [{ settledAmount: '1500000.00' }, { settledAmount: '0.00' }],
      booked: [{ amount: '1500000.00', payerName: payer, instalment: 1 }],
    });
    expect(await titles(officer)).toContain('到账 1,500,000.00 元');
    expect(await titles(buyer)).toContain('到账 1,500,000.00 元');
  });

  it('no longer changes the plan once money has come', async () => {
    const late = await officer.put(`/api/contracts/${id}/payment-plan`, {
      instalments: [{ label: '全部', amount: '3500000.00' }],
    });
    expect(late).toMatchObject({ status: 409, body: { code: 'payments.plan-under-way' } });
  });

  it('reads the same statement twice and counts it once', async () => {
    await market.dataSource.query(`UPDATE statement_cursor SET cursor = ''`);
    await market.settle();
    expect((await payments()).settled).toBe('1500000.00');
    expect(await lines()).toHaveLength(1);
  });

  it('sets aside what it cannot match, and says why', async () => {
    const { code } = (await payments()).instalments[1];
    await transfer('10.00', '货款');
    await transfer('10.00', 'D2026-9999-1');
    await transfer('10.00', code, '某某有限公司');
    await transfer('2000000.01', code);
    const causes = (await lines()).map((line: { cause: string | null; state: string }) => [
      line.state,
      line.cause,
    ]);
    expect(causes).toEqual([
      ['set-aside', '超过该期未付金额'],
      ['set-aside', '付款人不是合同买方'],
      ['set-aside', '没有这个付款码'],
      ['set-aside', '附言里没有付款码'],
      ['matched', null],
    ]);
    expect((await payments()).settled).toBe('1500000.00');
    expect(await titles(clerk)).toContain('一笔到账要人工核对');
    expect((await clerk.get('/api/worklist')).body.items).toHaveLength(4);
  });

  it('is cleared by the settlement officer: matched with a reason, never above the instalment, or sent back', async () => {
    const { code } = (await payments()).instalments[1];
    const [tooMuch, other, , noCode] = await lines();
    const press = (line: { id: string }, action: string, body: unknown) =>
      clerk.post(`/api/settlement-lines/${line.id}/${action}`, body);
    expect((await press(other, 'match', { code })).body.code).toBe('states.reason-missing');
    const above = await press(tooMuch, 'match', { code, reason: '同一买方' });
    expect(above).toMatchObject({ status: 422, body: { code: 'payments.too-much' } });
    expect((await press(noCode, 'match', { code: 'D1', reason: 'x' })).body.code).toBe(
      'payments.no-such-code',
    );
    const twice = await Promise.all([
      press(noCode, 'match', { code, reason: '买方来函说明' }),
      press(noCode, 'match', { code, reason: '买方来函说明' }),
    ]);
    expect(twice.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await press(tooMuch, 'return', { reason: '多付' })).body.state).toBe('returned');
    expect((await payments()).settled).toBe('1500010.00');
    expect((await clerk.get('/api/worklist')).body.items).toHaveLength(2);
  });

  it('is whole when the last fen has come', async () => {
    const { code } = (await payments()).instalments[1];
    await transfer('1999990.00', code);
    expect((await payments()).settled).toBe('3500000.00');
    expect(await titles(officer)).toContain('合同价款已全部到账');
  });

  it('compares invoices and slips with the statement; one paper counts once', async () => {
    const today = (await payments()).booked[0].bookedOn;
    const paper = async (browser: Browser, change: Record<string, unknown>) => {
      const documentId = (await browser.upload('/api/documents', '发票.txt', '发票')).body.id;
      return browser.post(`/api/contracts/${id}/evidence`, {
        ...{
          kind: 'invoice',
          number: '26362000000012345678',
          amount: '3500000.00',
          datedOn: today,
          documentId,
        },
        ...change,
      });
    };
    const findings = async () => (await payments()).findings.map(({ zh }: { zh: string }) => zh);
    expect(await findings()).toEqual(['发票合计 0.00 元，到账 3,500,000.00 元，还差发票 3,500,000.00 元。']);
    const added = await paper(officer, {});
    expect(added.status).toBe(200);
    expect(await findings()).toEqual(['发票合计 3,500,000.00 元，到账 3,500,000.00 元，一致。']);
    expect((await paper(officer, {})).body.code).toBe('payments.used-elsewhere');
    expect((await paper(officer, { number: '1234', datedOn: '2099-01-01' })).body.code).toBe(
      'payments.in-future',
    );
    expect((await paper(officer, { number: '1234', documentId: 'no' })).status).toBe(400);
    await paper(buyer, { kind: 'bank-slip', number: 'S-0001', amount: '1500000.00' });
    await paper(buyer, { kind: 'bank-slip', number: 'S-0002', amount: '77.00' });
    expect(await findings()).toContain('回单 S-0002 的 77.00 元不在市场结算账户的流水里，不算经平台结算。');
    const mine = (await payments(officer)).evidence.find(({ kind }: { kind: string }) => kind === 'invoice');
    expect((await buyer.delete(`/api/contracts/${id}/evidence/${mine.id}`)).status).toBe(404);
    expect((await officer.delete(`/api/contracts/${id}/evidence/${mine.id}`)).status).toBe(200);
    expect((await paper(officer, {})).status).toBe(200);
  });

  it('is nobody else’s business', async () => {
    const other = await market.browser(OTHER_OFFICER);
    const broker = await market.browser(BROKER);
    const [line] = await lines();
    for (const stranger of [other, broker]) {
      expect((await stranger.get(`/api/contracts/${id}/payments`)).status).toBe(404);
      expect((await stranger.get(`/api/settlement-lines/${line.id}`)).status).toBe(404);
      expect((await stranger.get('/api/settlement-lines')).status).toBe(403);
    }
  });
});
