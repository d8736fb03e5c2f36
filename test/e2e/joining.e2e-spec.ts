import { CreatePerson } from '@market/identity';
import { systemCall } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import type { Browser } from './support/browser';
import { freeCode, newcomer, unitForm } from './support/newcomer';
import { type OpenMarket, openMarket } from './support/open-market';
import { enrol } from './support/sign-in';
import { APPROVER, ENTERPRISE, ENTERPRISE_FIRM, VERIFIER } from './support/people';

/** A unit comes into the market: applied for by a person, verified by an office, administered by the one who brought it. */
describe('joining', () => {
  let market: OpenMarket;
  let verifier: Browser;
  let fang: Browser;
  let other: Browser;

  beforeAll(async () => {
    market = await openMarket();
    verifier = await market.browser(VERIFIER);
    fang = await newcomer(market, 'fang@xinshi.example');
    other = await newcomer(market, 'somebody@else.example', '路人');
  });
  afterAll(() => market.close());

  const submitted = async (by: Browser, change: Record<string, unknown> = {}): Promise<string> => {
    const answer = await by.post('/api/unit-applications', await unitForm(by, change));
    expect(answer.status).toBe(201);
    return answer.body.id;
  };
  const stateOf = async (browser: Browser, id: string) =>
    (await browser.get(`/api/unit-applications/${id}`)).body.state;

  it('goes from the form to a unit whose first administrator can invite', async () => {
    const id = await submitted(fang);
    await market.settle();
    const { items } = (await verifier.get('/api/worklist?scope=mine')).body;
    expect(items).toMatchObject([
      { title: '核验入驻：丰城新实机械有限公司', href: `/desk/verifications/${id}` },
    ]);
    const read = (await verifier.get(`/api/unit-applications/${id}`)).body;
    expect(read.papers.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      '授权书.pdf',
      '营业执照.pdf',
    ]);
    expect((await verifier.get(`/api/documents/${read.licenceId}/content`)).status).toBe(200);
    expect((await other.get(`/api/documents/${read.licenceId}/content`)).status).toBe(404);
    expect((await verifier.post(`/api/unit-applications/${id}/approve`)).status).toBe(200);
    await market.settle();
    // An administrator signs in with two factors, from the moment he is one.
    expect((await fang.get('/api/unit')).body.code).toBe('access.enrolment-due');
    await enrol(fang);
    const me = (await fang.get('/api/session')).body;
    expect(me.current).toMatchObject({ unitName: '丰城新实机械有限公司', unitKind: 'enterprise' });
    expect(me.current.duties.map(({ duty }: { duty: string }) => duty)).toContain('unit-administrator');
    const [message] = (await fang.get('/api/messages')).body.items;
    expect(message.title).toBe('已入驻：丰城新实机械有限公司');
    expect((await fang.get('/api/unit')).body).toMatchObject({
      verified: true,
      region: ['江西省', '宜春市', '丰城市'],
    });
    expect((await verifier.get('/api/worklist?scope=mine')).body.items).toEqual([]);
  });

  it('comes back with remarks on fields, keeps what was typed, and goes in again', async () => {
    const id = await submitted(other, { creditCode: freeCode(2), name: '樟树二实药业有限公司' });
    const remarks = [{ field: 'licenceId', text: '照片看不清，请重拍' }];
    const bare = await verifier.post(`/api/unit-applications/${id}/return`, { reason: ' ', remarks });
    expect([bare.status, bare.body.code]).toEqual([400, 'states.reason-missing']);
    await verifier.post(`/api/unit-applications/${id}/return`, { reason: '执照看不清', remarks });
    await market.settle();
    const read = (await other.get(`/api/unit-applications/${id}`)).body;
    expect(read).toMatchObject({
      state: 'returned',
      reason: '执照看不清',
      remarks,
      name: '樟树二实药业有限公司',
    });
    expect((await other.get('/api/messages')).body.items[0].text).toContain('有 1 处要改');
    const again = await unitForm(other, { creditCode: freeCode(2), name: '樟树二实药业有限公司' });
    expect((await other.put(`/api/unit-applications/${id}`, again)).status).toBe(200);
    expect(await stateOf(verifier, id)).toBe('submitted');
    await verifier.post(`/api/unit-applications/${id}/refuse`, { reason: '该单位已注销' });
    await market.settle();
    expect((await other.get('/api/messages')).body.items[0].title).toBe(
      '入驻申请未通过：樟树二实药业有限公司',
    );
    const late = await verifier.post(`/api/unit-applications/${id}/approve`);
    expect([late.status, late.body.code]).toEqual([409, 'states.move-refused']);
  });

  it('is shown to nobody but its applicant and the verifying office', async () => {
    const id = await submitted(other, { creditCode: freeCode(3) });
    const enterprise = await market.browser(ENTERPRISE);
    for (const browser of [fang, enterprise, await market.browser(APPROVER)]) {
      const foreign = await browser.get(`/api/unit-applications/${id}`);
      const absent = await browser.get('/api/unit-applications/01a20ac4-1e23-7631-b8eb-3077037ac079');
      expect([foreign.status, foreign.body.code]).toEqual([absent.status, absent.body.code]);
      expect(foreign.status).toBe(404);
    }
    expect((await fang.get('/api/unit-applications/mine')).text).not.toContain(id);
    expect((await other.post(`/api/unit-applications/${id}/approve`)).status).toBe(404);
    expect((await other.post(`/api/unit-applications/${id}/withdraw`)).status).toBe(200);
    expect(await stateOf(other, id)).toBe('withdrawn');
  });

  it('says what is wrong with a form, each with its field', async () => {
    const faults: [Record<string, unknown>, string, string][] = [
      [
        { creditCode: `${freeCode(4).slice(0, -1)}${freeCode(4).endsWith('0') ? '1' : '0'}` },
        'credit-code-wrong',
        'creditCode',
      ],
      [{ creditCode: ENTERPRISE_FIRM }, 'credit-code-taken', 'creditCode'],
      [{ creditCode: freeCode(4), divisionCode: '360999' }, 'place-unknown', 'divisionCode'],
      [{ creditCode: freeCode(4), letterId: null }, 'letter-missing', 'letterId'],
    ];
    for (const [change, code, field] of faults) {
      const answer = await other.post('/api/unit-applications', await unitForm(other, change));
      expect([answer.body.code, answer.body.fields?.[0]?.field]).toEqual([`organizations.${code}`, field]);
    }
    const mine = await unitForm(fang);
    const stolen = await other.post('/api/unit-applications', { ...mine, creditCode: freeCode(4) });
    expect([stolen.status, stolen.body.code]).toEqual([422, 'documents.not-yours']);
    const asOffice = await unitForm(other, { kind: 'province-office', creditCode: freeCode(4) });
    expect((await other.post('/api/unit-applications', asOffice)).status).toBe(400);
  });

  it('takes one open application a person and code, and lets two verifiers answer once', async () => {
    const id = await submitted(other, { creditCode: freeCode(5), name: '高安五实陶瓷有限公司' });
    const twice = await other.post(
      '/api/unit-applications',
      await unitForm(other, { creditCode: freeCode(5) }),
    );
    expect([twice.status, twice.body.code]).toEqual([409, 'organizations.already-applied']);
    const answers = await Promise.all([
      verifier.post(`/api/unit-applications/${id}/approve`),
      verifier.post(`/api/unit-applications/${id}/refuse`, { reason: '材料不全' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('tells what an answer typically takes, before anybody starts', async () => {
    const visitor = await market.browser();
    const joining = (await visitor.get('/api/public/joining')).body;
    expect(joining).toMatchObject({ typicalDays: 0, promisedDays: 3 });
    expect(joining.answers).toBeGreaterThanOrEqual(3);
    expect(joining.kinds.map(({ kind }: { kind: string }) => kind)).toEqual([
      'university',
      'enterprise',
      'broker-firm',
    ]);
  });

  it('makes one account though ten come with one address at the same moment; the others are told why', async () => {
    const people = market.api.get(CreatePerson);
    const all = await Promise.allSettled(
      Array.from({ length: 10 }, () =>
        market.api
          .get(Transactions)
          .run(systemCall('test'), (tx) => people.execute(tx, { name: '同时', address: 'ten@mail.example' })),
      ),
    );
    const reasons = all.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(reasons).toEqual(Array.from({ length: 9 }, () => 'identity.address-taken'));
  });
});
