import { dayOf, plusDays } from '@market/platform/clock';
import { WatchStandings } from '@market/integrity';
import { systemCall } from '@market/platform/call';
import type { Browser } from './support/browser';
import { asOwner, claimWork } from './support/claims';
import { CLEAN, type Found, lookedUp, lookup } from './support/lookup';
import { type OpenMarket, openMarket } from './support/open-market';
import { BROKER_FIRM, ENTERPRISE_FIRM, INTEGRITY } from './support/people';
import { type Seats, settledContract, takeSeats } from './support/settled-contract';

const TODAY = dayOf(new Date());
const PRICE = { total: '3500000.00', technologyAmount: '3200000.00' };
const HEAD = '统一社会信用代码,名称,法定代表人,法定代表人证件号,登记状态,住所,联系电话,开户账号,股东';

/** What public lists say of a unit, what two units share, and who must not decide: told with source and day. */
describe('integrity', () => {
  let market: OpenMarket;
  let seats: Seats;
  let officer: Browser;
  let work: ReturnType<typeof claimWork>;
  let buyerId: string;
  let sellerId: string;

  beforeAll(async () => {
    market = await openMarket();
    seats = await takeSeats(market);
    officer = await market.browser(INTEGRITY);
    work = claimWork(market, seats);
    buyerId = await unitOf(seats.buyer);
    sellerId = await unitOf(seats.officer);
    await watch();
  });
  afterAll(() => market.close());
  beforeEach(() => market.dataSource.query('DELETE FROM rate_limit'));

  const unitOf = async (browser: Browser): Promise<string> =>
    (await browser.get('/api/session')).body.current.unitId;
  const watch = async () => {
    await market.api.get(WatchStandings).execute(systemCall('test'));
    await market.settle();
  };
  const titles = async (browser: Browser): Promise<string> =>
    (await browser.get('/api/messages')).body.items.map((item: { title: string }) => item.title).join();
  const kind = async (browser: Browser, path: string, code = 'dishonest-debtor') =>
    (await browser.get(path)).body.kinds.find((one: { kind: string }) => one.kind === code);
  const due = async () => {
    const { items } = (await officer.get('/api/standings?shown=due')).body;
    return items.map(({ unitId }: { unitId: string }) => unitId);
  };
  const write = async (unitId: string, findings: readonly Found[], change = {}) => {
    await lookedUp(officer, unitId, { findings, ...change });
    await market.settle();
  };
  const bring = async (text: string, change: Record<string, string> = {}) => {
    const paper = (await officer.upload('/api/documents', '来函.pdf', Buffer.from('%PDF-1.4\n%来函\n'))).body;
    const form = new FormData();
    form.set('file', new Blob([text]), '登记.csv');
    const fields = { kind: 'company-register', source: '企业登记信息', asOf: TODAY, complete: 'false' };
    for (const [name, value] of Object.entries({
      ...{ ...fields, skipWrong: 'false', documentId: paper.id },
      ...change,
    }))
      form.set(name, value);
    const answer = await officer.send('POST', '/api/register-snapshots', { body: form });
    await market.settle();
    return answer;
  };
  const codeOf = async (unitId: string): Promise<string> =>
    (await officer.get(`/api/standings/${unitId}`)).body.creditCode;

  it('has every unit to be looked up until somebody has, and again two weeks before it runs out', async () => {
    expect(await due()).toContain(buyerId);
    await write(buyerId, CLEAN);
    expect(await due()).not.toContain(buyerId);
    expect(await kind(seats.buyer, '/api/unit/standing')).toMatchObject({
      ...{ found: 'no', source: '中国执行信息公开网', asOf: TODAY, validUntil: plusDays(TODAY, 90) },
      appeal: null,
    });
    const { items } = (await officer.get('/api/standings?shown=all')).body;
    expect(items.find((row: { unitId: string }) => row.unitId === buyerId).answeredUntil).toBe(
      plusDays(TODAY, 90),
    );
  });

  it('is written down with a picture of one’s own, of today or the last week, and with something found', async () => {
    const post = async (change: Record<string, unknown>) =>
      (await officer.post(`/api/standings/${buyerId}/lookups`, await lookup(officer, change))).body.code;
    expect(await post({ lookedUpOn: plusDays(TODAY, 1) })).toBe('integrity.future-day');
    expect(await post({ lookedUpOn: plusDays(TODAY, -8) })).toBe('integrity.too-old');
    expect(await post({ findings: [] })).toBe('http.invalid-input');
    expect(await post({ findings: [...CLEAN, ...CLEAN] })).toBe('http.invalid-input');
    const ended = [{ kind: 'dishonest-debtor', found: 'yes', endsOn: TODAY }];
    expect(await post({ findings: ended })).toBe('integrity.ended-already');
    const foreign = await lookup(seats.buyer);
    expect((await officer.post(`/api/standings/${buyerId}/lookups`, foreign)).body.code).toBe(
      'documents.not-yours',
    );
    const { personId } = (await officer.get('/api/session')).body;
    expect(await post({ subjectPersonId: personId })).toBe('integrity.not-a-member');
    expect((await seats.city.post(`/api/standings/${buyerId}/lookups`, foreign)).status).toBe(404);
  });

  it('tells the unit of an entry, with source, end and the way to appeal, and nobody in public', async () => {
    const endsOn = plusDays(TODAY, 400);
    const entry = { kind: 'serious-illegal', found: 'yes' as const, endsOn, about: '赣市监罚 2026-7' };
    await write(buyerId, [entry], { source: '国家企业信用信息公示系统' });
    const [message] = (await seats.buyer.get('/api/messages')).body.items;
    expect(message.title).toContain('严重违法失信名单');
    expect(message.text).toContain('国家企业信用信息公示系统');
    expect(message.text).toContain(endsOn);
    expect(message.text).toContain('提前移出');
    expect(await kind(seats.buyer, '/api/unit/standing', 'serious-illegal')).toMatchObject({
      ...{ found: 'yes', endsOn, about: '赣市监罚 2026-7' },
      appeal: expect.stringContaining('提前移出'),
    });
    const visitor = await market.browser();
    expect((await visitor.get(`/api/public/organizations/${ENTERPRISE_FIRM}`)).text).not.toContain('失信');
    await write(buyerId, [{ kind: 'serious-illegal', found: 'no' }], { source: '信用中国' });
    expect(await kind(officer, `/api/standings/${buyerId}`, 'serious-illegal')).toMatchObject({
      ...{ found: 'yes', contradictedBy: `信用中国 ${TODAY}` },
    });
    await write(buyerId, [{ kind: 'serious-illegal', found: 'no' }], { source: '国家企业信用信息公示系统' });
    expect((await kind(officer, `/api/standings/${buyerId}`, 'serious-illegal')).found).toBe('no');
  });

  it('lets another person look at the same picture, once', async () => {
    const id = await lookedUp(officer, sellerId);
    const own = await officer.post(`/api/lookups/${id}/second-look`);
    expect(own.body.code).toBe('integrity.same-eyes');
    const both = await Promise.all(
      [seats.province, seats.county].map((by) => by.post(`/api/lookups/${id}/second-look`)),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { lookups } = (await officer.get(`/api/standings/${sellerId}`)).body;
    expect(['吴承志', '李海涛']).toContain(lookups[0].secondBy);
    expect((await seats.province.get(`/api/documents/${lookups[0].documentId}/content`)).status).toBe(200);
    expect((await seats.officer.get(`/api/documents/${lookups[0].documentId}/content`)).status).toBe(404);
  });

  it('runs out by the day, tells the officers once, and parks what rests on it', async () => {
    const contract = await settledContract(market, seats, { ...PRICE, title: '过期的装置' });
    const { id } = await work.claimOf(seats.buyer, contract);
    await work.confirm(seats.officer, (await work.claimOf(seats.officer, contract)).id, false);
    await work.confirm(seats.buyer, id, false);
    expect((await work.approve('county', id)).body.state).toBe('city-review');
    // Found out again with the same result: what was approved stays approved.
    await write(buyerId, CLEAN, { source: '信用中国' });
    expect((await work.read(seats.city, id)).state).toBe('city-review');
    expect((await work.approve('city', id)).body.state).toBe('province-review');
    await asOwner(
      market,
      `UPDATE standing_finding SET valid_until = '${plusDays(TODAY, -1)}' WHERE lookup_id IN (SELECT id FROM
         standing_lookup WHERE unit_id = '${buyerId}');
       UPDATE unit_standing SET answered_until = '${plusDays(TODAY, -1)}' WHERE unit_id = '${buyerId}'`,
    );
    await Promise.all([watch(), watch()]);
    expect((await titles(officer)).match(/景德镇青禾/g)).toHaveLength(1);
    expect(await due()).toContain(buyerId);
    const parked = await work.read(seats.county, id);
    expect(parked).toMatchObject({ state: 'submitted', amount: null });
    expect(await kind(seats.buyer, '/api/unit/standing')).toMatchObject({ found: 'unknown' });
    await work.lookUp(id);
    expect((await work.read(seats.county, id)).state).toBe('county-review');
  });

  it('takes a register as a dated file: related by a number is a yes, and what was approved is void', async () => {
    const contract = await settledContract(market, seats, { ...PRICE, title: '关联的装置' });
    const { id } = await work.claimOf(seats.buyer, contract);
    await work.confirm(seats.officer, (await work.claimOf(seats.officer, contract)).id, false);
    await work.confirm(seats.buyer, id, false);
    expect((await work.read(seats.county, id)).state).toBe('county-review');
    const [buyer, seller] = [await codeOf(buyerId), await codeOf(sellerId)];
    const rows = (share: string) =>
      `${HEAD}\n${buyer},青禾,陈立新,36010219800101001X,存续,浮梁县产业园12号,0798-2620000,36029,陈立新|36010219800101001X|60%\n` +
      `${seller},赣北,王伟,,存续,学府大道1号,没有,36028,陈某|36010219800101001x|${share}\n`;
    expect((await bring(rows('24.99%'))).body.code).toBe('integrity.rows-wrong');
    expect((await bring(rows('24.99%').replace('没有', '0791-86200001'))).body).toEqual({
      ...{ rows: 2, skipped: 0, known: false },
    });
    const relation = async () =>
      (await seats.county.get(`/api/relations?one=${buyerId}&other=${sellerId}`)).body;
    expect(await relation()).toMatchObject({ related: 'no', hits: [] });
    await bring(rows('25%').replace('没有', '0791-86200001'), { asOf: TODAY, source: '更正后的登记信息' });
    const found = await relation();
    expect(found.related).toBe('yes');
    expect(found.hits.map(({ tie }: { tie: string }) => tie).toSorted()).toEqual([
      'representative-holds',
      'shared-holder',
    ]);
    expect(JSON.stringify(found)).not.toContain('36010219800101001');
    const refused = await work.read(seats.buyer, id);
    expect([refused.state, refused.why.join()]).toEqual(['refused', expect.stringContaining('关联')]);
    const record = (await officer.get(`/api/standings/${buyerId}`)).body.record;
    expect(record).toMatchObject({
      phone: '••••0000',
      account: '••••6029',
      legalRepresentativeNumber: '••••001X',
    });
    const { documentId } = (await officer.get(`/api/standings/${buyerId}`)).body.lookups[0];
    const no = { one: buyerId, other: sellerId, related: false, reason: '只是同名，并无关系', documentId };
    expect((await officer.post('/api/relations', no)).body.code).toBe('integrity.certain-already');
    await bring(rows('1%').replace('没有', '0791-86200001'), { source: '再更正的登记信息' });
    expect((await relation()).related).toBe('no');
    expect((await work.read(seats.buyer, id)).state).toBe('prepared');
  });

  it('shows equal texts as a hint a person has to judge, and takes his word', async () => {
    const [buyer, seller] = [await codeOf(buyerId), await codeOf(sellerId)];
    const rows = `${HEAD}\n${buyer},青禾,王伟,,存续,,,,\n${seller},赣北,王 伟,,存续,,,,\n`;
    expect((await bring(rows, { source: '同名的登记信息' })).status).toBe(200);
    const path = `/api/relations?one=${sellerId}&other=${buyerId}`;
    expect((await seats.county.get(path)).body).toMatchObject({
      ...{ related: 'possible', open: true },
      hits: [{ tie: 'legal-representative', sure: false, value: '王 伟' }],
    });
    const paper = (await seats.county.upload('/api/documents', '函.pdf', Buffer.from('%PDF-1.4\n%函\n')))
      .body;
    const said = {
      one: sellerId,
      other: buyerId,
      reason: '身份证复印件表明不是同一人',
      documentId: paper.id,
    };
    expect((await seats.county.post('/api/relations', { ...said, related: false })).status).toBe(200);
    expect((await seats.county.get(path)).body).toMatchObject({
      ...{ open: false, conclusion: { related: false, person: '李海涛' } },
    });
    const contract = await settledContract(market, seats, { ...PRICE, title: '认定为关联的装置' });
    const { id } = await work.claimOf(seats.officer, contract);
    expect((await seats.county.post('/api/relations', { ...said, related: true })).status).toBe(200);
    await market.settle();
    expect((await work.read(seats.officer, id)).why.join()).toContain('关联');
    expect((await seats.county.post('/api/relations', { ...said, related: false })).status).toBe(200);
    await market.settle();
    expect((await work.read(seats.officer, id)).state).toBe('prepared');
    const alone = { ...said, other: sellerId, related: true };
    expect((await seats.county.post('/api/relations', alone)).body.code).toBe('integrity.same-unit');
  });

  it('takes one account of two sides for related', async () => {
    const contract = await settledContract(market, seats, { ...PRICE, title: '同一账户的装置' });
    const [own, other] = await Promise.all(
      [seats.buyer, seats.officer].map((by) => work.claimOf(by, contract)),
    );
    for (const [by, claim] of [
      [seats.buyer, own],
      [seats.officer, other],
    ] as const) {
      const { resultDigest } = await work.read(by, claim.id);
      const body = { bank: '演示银行', account: '6222 0000 1111'.replaceAll(' ', ''), figuresRight: true };
      expect(
        (await by.post(`/api/claims/${claim.id}/confirm`, { ...body, resultDigest, related: false })).status,
      ).toBe(200);
      await market.settle();
    }
    const { state, why, facts } = await work.read(seats.buyer, own.id);
    expect([state, why.join()]).toEqual(['refused', expect.stringContaining('关联')]);
    expect(JSON.stringify(facts)).toContain('银行账户相同：••••1111');
    await asOwner(market, `DELETE FROM unit_account WHERE account_tail = '1111'`);
  });

  it('says of a whole list who is not in it, and of a name alone that somebody must look', async () => {
    const list = { kind: 'credit-list', listKind: 'abnormal-operation', source: '名录', complete: 'true' };
    const [{ name }] = await market.dataSource.query('SELECT name FROM organization WHERE id = $1', [
      buyerId,
    ]);
    expect((await bring(`名称,列入日期\n${name},2026-01-05\n`, list)).status).toBe(200);
    expect(await kind(officer, `/api/standings/${buyerId}`, 'abnormal-operation')).toMatchObject({
      ...{ found: 'no', possible: [expect.stringContaining('名录')] },
    });
    const named = `统一社会信用代码,名称,列入日期\n${await codeOf(buyerId)},${name},2026-01-05\n`;
    expect((await bring(named, list)).status).toBe(200);
    expect((await kind(officer, `/api/standings/${buyerId}`, 'abnormal-operation')).found).toBe('yes');
    expect((await kind(officer, `/api/standings/${sellerId}`, 'abnormal-operation')).found).toBe('no');
    expect((await bring(named, list)).body.known).toBe(true);
    expect((await officer.get('/api/register-snapshots')).body.items[0]).toMatchObject({
      listName: '经营异常名录',
    });
  });

  it('keeps whoever has an interest in a party from deciding, and lets another do it', async () => {
    const contract = await settledContract(market, seats, { ...PRICE, title: '要回避的装置' });
    const { id } = await work.claimOf(seats.broker, contract);
    await work.confirm(seats.broker, id, undefined);
    await work.confirm(seats.buyer, (await work.claimOf(seats.buyer, contract)).id, false);
    await work.confirm(seats.officer, (await work.claimOf(seats.officer, contract)).id, false);
    const interest = { creditCode: ENTERPRISE_FIRM, nature: 'relative', fromDay: plusDays(TODAY, -30) };
    const backward = { ...interest, toDay: plusDays(TODAY, -31) };
    expect((await seats.county.post('/api/interests', backward)).body.code).toBe(
      'integrity.interval-backward',
    );
    const declared = await seats.county.post('/api/interests', interest);
    expect(declared.status).toBe(201);
    expect((await work.lookUp(id)).body.code).toBe('integrity.stand-back');
    await write((await work.read(seats.county, id)).concerned[0], CLEAN);
    const shown = await work.read(seats.county, id);
    expect(shown.state).toBe('county-review');
    const approve = shown.nextActions.find(({ action }: { action: string }) => action === 'county-approve');
    expect(approve.blockedBy).toContain('回避');
    expect(shown.mayLookUp).toBe(false);
    const refused = await work.approve('county', id);
    expect([refused.status, refused.body.code]).toEqual([422, 'integrity.stand-back']);
    expect(refused.body.message).toContain('近亲属');
    expect((await seats.county.post(`/api/claims/${id}/return`, { reason: '不同意' })).body.code).toBe(
      'integrity.stand-back',
    );
    const foreign = await seats.city.post(`/api/interests/${declared.body.id}/end`, { toDay: TODAY });
    expect(foreign.status).toBe(404);
    const over = { toDay: plusDays(TODAY, -1) };
    expect((await seats.county.post(`/api/interests/${declared.body.id}/end`, over)).status).toBe(200);
    expect((await seats.county.post(`/api/interests/${declared.body.id}/end`, over)).status).toBe(404);
    expect((await work.approve('county', id)).body.state).toBe('city-review');
  });

  it('keeps whoever belongs or belonged to a party from registering its contract', async () => {
    const former = { creditCode: BROKER_FIRM, nature: 'former-employer', fromDay: '2020-01-01' };
    const left = { ...former, toDay: plusDays(TODAY, -365) };
    expect((await seats.office.post('/api/interests', left)).status).toBe(201);
    await expect(settledContract(market, seats, { ...PRICE, title: '登记员要回避的装置' })).rejects.toThrow(
      'integrity.stand-back',
    );
    const [{ id }] = (await seats.office.get('/api/contracts')).body.items;
    const { nextActions, concerned } = (await seats.office.get(`/api/contracts/${id}`)).body;
    expect(nextActions.every(({ blockedBy }: { blockedBy?: string }) => blockedBy?.includes('回避'))).toBe(
      true,
    );
    const lines = (await seats.office.get(`/api/standing-lines?units=${concerned.join(',')}`)).body.items;
    expect(lines.map(({ unitName }: { unitName: string }) => unitName)).toHaveLength(3);
    expect((await seats.buyer.get(`/api/contracts/${id}`)).body.concerned).toEqual([]);
    await asOwner(market, 'DELETE FROM interest');
  });

  it('bars a payout at its last moment, whatever was approved before', async () => {
    const contract = await settledContract(market, seats, { ...PRICE, title: '临拨付被限的装置' });
    const { id } = await work.claimOf(seats.broker, contract);
    const brokerId = await unitOf(seats.broker);
    await asOwner(
      market,
      `UPDATE claim SET state = 'payable', payee_bank = '银行', payee_account = '12345678' WHERE id = '${id}'`,
    );
    // Nobody has heard of it: the fact comes into the table and is not yet told.
    await lookedUp(officer, brokerId, { findings: [{ kind: 'dishonest-debtor', found: 'yes' }] });
    const made = await seats.maker.post('/api/payouts', { claimIds: [id] });
    expect([made.status, made.body.code]).toEqual([422, 'subsidies.standing-bars']);
    expect(made.body.message).toContain('失信被执行人');
    await lookedUp(officer, brokerId);
    await asOwner(
      market,
      `UPDATE standing_finding SET valid_until = '2026-01-01' WHERE lookup_id IN (SELECT id FROM
         standing_lookup WHERE unit_id = '${brokerId}')`,
    );
    expect((await seats.maker.post('/api/payouts', { claimIds: [id] })).body.message).toContain('已过期');
  });

  it('writes down nothing twice for a repeated key, and both of two at once', async () => {
    const before = (await officer.get(`/api/standings/${sellerId}`)).body.lookups.length;
    const body = await lookup(officer);
    const key = 'integrity-same-key';
    const answers = await Promise.all(
      [1, 2, 3].map(() => officer.post(`/api/standings/${sellerId}/lookups`, body, key)),
    );
    expect(new Set(answers.map(({ body: { id } }) => id)).size).toBe(1);
    const yes = [{ kind: 'research-breach', found: 'yes' }];
    await Promise.all([
      lookedUp(officer, sellerId, { findings: yes, source: '名单甲' }),
      lookedUp(seats.county, sellerId, { source: '名单乙' }),
    ]);
    const { items } = (await officer.get('/api/standings?shown=listed')).body;
    expect(items.find((row: { unitId: string }) => row.unitId === sellerId).listed).toEqual(['科研失信']);
    expect((await officer.get(`/api/standings/${sellerId}`)).body.lookups).toHaveLength(before + 3);
  });
});
