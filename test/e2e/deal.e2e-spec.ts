import type { Browser } from './support/browser';
import { listedAchievement, needForm } from './support/forms';
import { type OpenMarket, openMarket } from './support/open-market';
import {
  APPROVER,
  BROKER,
  BROKER_FIRM,
  ENTERPRISE,
  ENTERPRISE_FIRM,
  OFFICER,
  OTHER_OFFICER,
  REGISTRAR,
} from './support/people';

const terms = {
  total: '3600000.00',
  payment: '签约后 10 日付 60%，验收后付 40%',
  delivery: '3 个月内到厂调试',
  validUntil: '2099-06-30',
};

/** From a need nobody has answered to an agreed offer with a broker in it, over HTTP. */
describe('a deal', () => {
  let market: OpenMarket;
  let seller: Browser;
  let buyer: Browser;
  let broker: Browser;
  let stranger: Browser;
  let visitor: Browser;
  let listed: { id: string; number: string };
  let needId: string;
  let id: string;

  beforeAll(async () => {
    market = await openMarket();
    seller = await market.browser(OFFICER);
    buyer = await market.browser(ENTERPRISE);
    broker = await market.browser(BROKER);
    stranger = await market.browser(OTHER_OFFICER);
    visitor = await market.browser();
    const actors = {
      officer: seller,
      approver: await market.browser(APPROVER),
      registrar: await market.browser(REGISTRAR),
    };
    listed = await listedAchievement(actors);
    await listedAchievement(actors, {
      title: '稻虾田尾水生态沟渠净化技术',
      keywords: ['稻虾', '尾水'],
      benefit: '总磷降 58%。',
      problem: '尾水直排',
      summary: '用三级沟渠和沉水植物处理养殖尾水，'.repeat(8),
      fieldCode: 'agriculture',
    });
    await market.settle();
  });
  afterAll(() => market.close());

  const waiting = async (browser: Browser) =>
    (await browser.get('/api/worklist')).body.items.map(
      (item: { verb: string; why: string }) => `${item.verb} ${item.why}`,
    );
  const deal = async (browser: Browser) => (await browser.get(`/api/deals/${id}`)).body;

  it('begins with a need that says what is missing before it is published', async () => {
    needId = (await buyer.post('/api/needs', needForm({ budgetHigh: null, budgetLow: null }))).body.id;
    const early = await buyer.post(`/api/needs/${needId}/publish`);
    expect(early).toMatchObject({ status: 422 });
    expect(early.body.message).toContain('愿付金额');
    await buyer.put(`/api/needs/${needId}`, { ...needForm(), version: 1 });
    const published = await buyer.post(`/api/needs/${needId}/publish`);
    expect(published.body).toMatchObject({ state: 'open' });
    expect(published.body.number).toMatch(/^XQ\d{4}-0001$/);
    await market.settle();
  });

  it('shows the need to everybody, and the name of the unit to nobody', async () => {
    const { body } = await visitor.get('/api/public/needs?q=针孔');
    expect(body.items).toMatchObject([
      { title: '日用瓷釉面针孔在线识别', owner: null, budgetHigh: '1000000.00' },
    ]);
    const { text } = await visitor.get(`/api/public/needs/${body.items[0].number}`);
    expect(text).not.toContain('青禾');
    expect(text).not.toContain(ENTERPRISE_FIRM);
    expect((await stranger.get(`/api/needs/${needId}`)).status).toBe(404);
  });

  it('suggests what fits, and says what it shares, what is missing, and what to ask', async () => {
    const { body } = await buyer.get(`/api/needs/${needId}/matches`);
    expect(body[0]).toMatchObject({
      listing: { number: listed.number },
      missingTerms: ['节拍'],
      answer: null,
    });
    expect(body[0].sharedTerms).toEqual(expect.arrayContaining(['针孔']));
    expect(body[0].question).toContain('节拍');
    expect(body.map((match: { listing: { title: string } }) => match.listing.title)).not.toContain(
      '稻虾田尾水生态沟渠净化技术',
    );
    expect((await waiting(buyer)).join()).toContain('去答复');
    expect((await buyer.get('/api/messages')).body.items[0].title).toContain('找到');
  });

  it('asks for a reason with a "no"', async () => {
    const [match] = (await buyer.get(`/api/needs/${needId}/matches`)).body;
    const answer = await buyer.post(`/api/matches/${match.id}/answer`, { answer: 'declined' });
    expect(answer).toMatchObject({ status: 400, body: { code: 'matching.reason-missing' } });
  });

  it('opens with an enquiry that answers the suggestion', async () => {
    const [match] = (await buyer.get(`/api/needs/${needId}/matches`)).body;
    const enquiry = {
      achievementNumber: listed.number,
      message: '每分钟能判多少件？',
      needId,
      matchId: match.id,
    };
    const opened = await buyer.post('/api/deals', enquiry);
    expect(opened.status).toBe(201);
    id = opened.body.id;
    expect(opened.body.number).toMatch(/^D\d{4}-0001$/);
    expect((await buyer.get(`/api/needs/${needId}/matches`)).body[0].answer).toBe('wanted');
    expect((await waiting(buyer)).join()).not.toContain('去答复');
    expect((await waiting(seller)).join()).toContain('每分钟能判多少件');
    const again = await buyer.post('/api/deals', {
      achievementNumber: listed.number,
      message: '再问一次价格',
    });
    expect(again).toMatchObject({ status: 409, body: { code: 'deals.already-talking' } });
    expect(
      (await seller.post('/api/deals', { achievementNumber: listed.number, message: '问问自己的' })).status,
    ).toBe(422);
    await market.settle();
    expect((await seller.get('/api/messages')).body.items[0].title).toContain(
      '景德镇青禾陶瓷科技有限公司询价',
    );
  });

  it('belongs to its two sides', async () => {
    for (const browser of [stranger, broker])
      expect((await browser.get(`/api/deals/${id}`)).status).toBe(404);
    expect((await buyer.post(`/api/deals/${id}/answer`, { reason: '自问自答' })).status).toBe(404);
  });

  it('is answered, and then it is the buyer’s turn', async () => {
    await seller.post(`/api/deals/${id}/answer`, { reason: '每分钟 60 件，可以到厂试一次。' });
    expect(await deal(buyer)).toMatchObject({ state: 'buyer-turn', ownTurn: true });
    expect((await deal(seller)).ownTurn).toBe(false);
    const nothing = await buyer.post(`/api/deals/${id}/accept`, { version: 0 });
    expect(nothing.status).toBe(422);
    expect(nothing.body.message).toContain('还没有报价');
  });

  it('takes in a broker who was asked and has accepted', async () => {
    const wrong = await buyer.post(`/api/deals/${id}/mandates`, { creditCode: ENTERPRISE_FIRM, rate: '3%' });
    expect(wrong).toMatchObject({ status: 400, body: { code: 'deals.not-broker' } });
    const dear = await buyer.post(`/api/deals/${id}/mandates`, { creditCode: BROKER_FIRM, rate: '31%' });
    expect(dear).toMatchObject({ status: 400, body: { code: 'deals.rate-too-high' } });
    const mandate = await buyer.post(`/api/deals/${id}/mandates`, { creditCode: BROKER_FIRM, rate: '3%' });
    expect(mandate.status).toBe(201);
    await market.settle();
    expect((await waiting(broker)).join()).toContain('3%');
    expect((await deal(broker)).parties.map((party: { role: string }) => party.role)).toEqual([
      'buyer',
      'seller',
    ]);
    expect((await broker.post(`/api/mandates/${mandate.body.id}/accept`)).body.state).toBe('active');
    expect((await deal(buyer)).parties.map((party: { role: string }) => party.role)).toEqual([
      'buyer',
      'seller',
      'broker',
    ]);
    expect((await broker.post(`/api/deals/${id}/offers`, terms)).status).toBe(404);
  });

  it('goes back and forth in versions that say what changed', async () => {
    await buyer.post(`/api/deals/${id}/offers`, { ...terms, total: '3200000.00' });
    expect((await waiting(seller)).join()).toContain('3,200,000.00 元');
    await seller.post(`/api/deals/${id}/offers`, terms);
    const { offers } = await deal(buyer);
    expect(offers).toMatchObject([
      {
        version: 1,
        side: 'buyer',
        total: '3200000.00',
        totalInCapitals: '人民币叁佰贰拾万元整',
        changes: [],
      },
      {
        version: 2,
        side: 'seller',
        changes: [{ field: 'total', before: '3200000.00', after: '3600000.00' }],
      },
    ]);
    const own = await seller.post(`/api/deals/${id}/offers`, terms);
    expect(own.status).toBe(409);
  });

  it('refuses an offer that lapses today, costs nothing, or is no amount', async () => {
    for (const change of [
      { validUntil: '2020-01-01' },
      { total: '0.00' },
      { total: '3e6' },
      { total: '-1' },
    ]) {
      expect((await buyer.post(`/api/deals/${id}/offers`, { ...terms, ...change })).status).toBe(400);
    }
  });

  it('is agreed on exactly the version that was seen', async () => {
    const stale = await buyer.post(`/api/deals/${id}/accept`, { version: 1 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'deals.offer-changed' } });
    const both = await Promise.all([
      buyer.post(`/api/deals/${id}/accept`, { version: 2 }),
      buyer.post(`/api/deals/${id}/accept`, { version: 2 }),
    ]);
    expect(both.map((answer) => answer.status).toSorted()).toEqual([200, 409]);
    expect(await deal(broker)).toMatchObject({ state: 'agreed', agreedVersion: 2, total: '3600000.00' });
    await market.settle();
    const heard = await Promise.all(
      [seller, broker].map(async (one) => (await one.get('/api/messages')).body.items[0].title),
    );
    expect(heard).toEqual(['已达成一致：3,600,000.00 元', '已达成一致：3,600,000.00 元']);
    expect((await buyer.post(`/api/deals/${id}/break-off`, { reason: '反悔' })).status).toBe(409);
  });

  it('keeps every version for good', async () => {
    await expect(market.dataSource.query('UPDATE offer SET total = 1')).rejects.toThrow(/permission denied/);
    await expect(market.dataSource.query('DELETE FROM offer')).rejects.toThrow(/permission denied/);
  });
});
