import type { Browser } from './support/browser';
import { achievementForm } from './support/forms';
import { type OpenMarket, openMarket } from './support/open-market';
import { APPROVER, ENTERPRISE, OFFICER, REGISTRAR } from './support/people';

/** One achievement from the first draft to its withdrawal, by the people who do it, over HTTP. */
describe('an achievement', () => {
  let market: OpenMarket;
  let officer: Browser;
  let approver: Browser;
  let registrar: Browser;
  let visitor: Browser;
  let id: string;
  let number: string;

  beforeAll(async () => {
    market = await openMarket();
    [officer, approver, registrar, visitor] = await Promise.all([
      market.browser(OFFICER),
      market.browser(APPROVER),
      market.browser(REGISTRAR),
      market.browser(),
    ]);
  });
  afterAll(() => market.close());

  const waiting = async (browser: Browser) =>
    (await browser.get('/api/worklist')).body.items.map((item: { verb: string }) => item.verb);

  it('begins as a draft that says what is missing', async () => {
    const made = await officer.post('/api/achievements', { kind: 'applied', title: '釉面针孔在线识别装置' });
    expect(made.status).toBe(201);
    id = made.body.id;
    const { body } = await officer.get(`/api/achievements/${id}`);
    expect(body).toMatchObject({ state: 'draft', editable: true, number: null });
    expect(body.missing.map((gap: { field: string }) => gap.field)).toContain('summary');
    const refused = await officer.post(`/api/achievements/${id}/submit`);
    expect(refused.status).toBe(422);
    expect(refused.body.message).toContain('成果简介');
    expect(refused.body.fields).toHaveLength(body.missing.length);
  });

  it('is saved over the version that was read, and only over that', async () => {
    const document = await officer.upload('/api/documents', '样机试验报告.txt', '试验记录');
    expect(document.status).toBe(201);
    const evidence = [{ level: 6, name: '样机试验报告', documentId: document.body.id }];
    const saved = await officer.put(`/api/achievements/${id}`, {
      ...achievementForm({ evidence }),
      version: 1,
    });
    expect(saved.body).toEqual({ id, version: 2 });
    const stale = await officer.put(`/api/achievements/${id}`, {
      ...achievementForm({ title: '另一个题目' }),
      version: 1,
    });
    expect(stale.status).toBe(409);
    expect((await officer.get(`/api/achievements/${id}`)).body.title).toBe('釉面针孔在线识别装置');
  });

  it('goes to the approver of its unit, and not to whoever submitted it', async () => {
    expect((await officer.post(`/api/achievements/${id}/submit`)).body.state).toBe('unit-review');
    await market.settle();
    expect(await waiting(approver)).toContain('审核');
    expect((await officer.post(`/api/achievements/${id}/approve`)).status).toBe(403);
    expect((await approver.get('/api/messages')).body.items[0].text).toContain('釉面针孔');
  });

  it('comes back with remarks on fields, and goes again', async () => {
    const without = await approver.post(`/api/achievements/${id}/return`);
    expect(without.status).toBe(400);
    await approver.post(`/api/achievements/${id}/return`, {
      reason: '漏检率没有出处',
      remarks: [{ field: 'benefit', text: '写明检测报告第几页' }],
    });
    await market.settle();
    const { body } = await officer.get(`/api/achievements/${id}`);
    expect(body).toMatchObject({ state: 'returned', editable: true });
    expect(body.remarks).toMatchObject([{ field: 'benefit', text: '写明检测报告第几页', by: '刘振华' }]);
    expect(await waiting(officer)).toContain('补正');
    expect((await officer.post(`/api/achievements/${id}/submit`)).status).toBe(200);
    expect((await approver.post(`/api/achievements/${id}/approve`)).body.state).toBe('registry-review');
  });

  it('is registered with a number of twelve characters and a certificate', async () => {
    expect(await waiting(registrar)).toContain('登记审核');
    const evidence = (await registrar.get(`/api/achievements/${id}`)).body.evidence[0].document.id;
    expect((await registrar.get(`/api/documents/${evidence}/content`)).text).toBe('试验记录');
    expect((await visitor.get(`/api/documents/${evidence}/content`)).status).toBe(404);
    const registered = await registrar.post(`/api/achievements/${id}/register`);
    number = registered.body.number;
    expect(number).toMatch(/^936\d{4}Y0001$/);
    const certificate = await visitor.get(`/api/public/certificates/${number}`);
    expect(certificate.body).toMatchObject({
      number,
      title: '釉面针孔在线识别装置',
      unit: '赣北工业大学',
      state: 'registered',
    });
    const pdf = await visitor.get(`/api/public/certificates/${number}/pdf`);
    expect(pdf.text.slice(0, 5)).toBe('%PDF-');
    expect((await visitor.get(`/api/public/certificates/${number}/qr`)).text).toContain('<svg');
  });

  it('is not found by anybody before it is listed', async () => {
    await market.settle();
    expect((await visitor.get('/api/search/achievements?q=针孔')).body.total).toBe(0);
  });

  it('is listed, found by words and by pinyin, and described in the first HTML', async () => {
    expect((await officer.post(`/api/achievements/${id}/list`)).body.state).toBe('listed');
    await market.settle();
    for (const q of ['釉面针孔', 'zhenkong', '針孔']) {
      const { body } = await visitor.get(`/api/search/achievements?q=${encodeURIComponent(q)}`);
      expect(body.hits.map((hit: { number: string }) => hit.number)).toEqual([number]);
    }
    const page = await visitor.get(`/achievements/${number}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('<title>釉面针孔在线识别装置 · 江西技术市场</title>');
    expect(page.text).toContain('application/ld+json');
    const shown = await visitor.get(`/api/public/achievements/${number}`);
    expect(shown.body.ipr[0].status).toBe('unknown');
    expect(
      (await visitor.get(`/api/documents/${shown.body.trlEvidence[0].document.id}/content`)).status,
    ).toBe(200);
  });

  it('is open to its unit and the registry, and to nobody else', async () => {
    const enterprise = await market.browser(ENTERPRISE);
    expect((await enterprise.get(`/api/achievements/${id}`)).status).toBe(404);
    expect((await enterprise.post(`/api/achievements/${id}/withdraw`, { reason: '想拿走' })).status).toBe(
      404,
    );
  });

  it('keeps its page when it is withdrawn, and says why', async () => {
    const reason = '已独家许可给一家企业';
    expect((await officer.post(`/api/achievements/${id}/withdraw`, { reason })).body.state).toBe('withdrawn');
    await market.settle();
    expect((await visitor.get('/api/search/achievements?q=针孔')).body.total).toBe(0);
    expect((await visitor.get(`/api/public/achievements/${number}`)).body).toMatchObject({
      state: 'withdrawn',
      withdrawnReason: reason,
    });
    expect((await visitor.get(`/api/public/certificates/${number}`)).body.state).toBe('withdrawn');
  });

  it('has told everybody concerned by mail', async () => {
    const { body } = await visitor.get('/api/demo/mailbox');
    const sent = body.messages.map((mail: { to: string }) => mail.to);
    for (const address of [OFFICER, APPROVER, REGISTRAR]) expect(sent).toContain(address);
    expect(body.messages[0].text).toContain('http://market.test/');
  });

  it('has a history that names every step', async () => {
    const { history } = (await officer.get(`/api/achievements/${id}`)).body;
    const actions = history.map((event: { action: string }) => event.action);
    expect(actions).toEqual([
      'create',
      'submit',
      'return',
      'submit',
      'approve',
      'register',
      'list',
      'withdraw',
    ]);
  });
});
