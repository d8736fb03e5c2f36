import type { Browser } from './support/browser';
import { asOwner, claimWork } from './support/claims';
import { CLEAN } from './support/lookup';
import { type OpenMarket, openMarket } from './support/open-market';
import { INTEGRITY } from './support/people';
import { type Seats, settledContract, takeSeats } from './support/settled-contract';
import { HEAD, PRICE, standingWork, TODAY } from './support/standing';

/** What two units share, as registers, accounts and people say it. */
describe('relations', () => {
  let market: OpenMarket;
  let seats: Seats;
  let officer: Browser;
  let work: ReturnType<typeof claimWork>;
  let standing: ReturnType<typeof standingWork>;
  let buyerId: string;
  let sellerId: string;

  beforeAll(async () => {
    market = await openMarket();
    seats = await takeSeats(market);
    officer = await market.browser(INTEGRITY);
    work = claimWork(market, seats);
    standing = standingWork(market, officer);
    buyerId = await standing.unitOf(seats.buyer);
    sellerId = await standing.unitOf(seats.officer);
    await standing.watch();
    for (const unitId of [buyerId, sellerId]) await standing.write(unitId, CLEAN);
  });
  afterAll(() => market.close());
  beforeEach(() => market.dataSource.query('DELETE FROM rate_limit'));

  it('takes a register as a dated file: related by a number is a yes, and what was approved is void', async () => {
    const contract = await settledContract(market, seats, { ...PRICE, title: '关联的装置' });
    const { id } = await work.claimOf(seats.buyer, contract);
    await work.confirm(seats.officer, (await work.claimOf(seats.officer, contract)).id, false);
    await work.confirm(seats.buyer, id, false);
    expect((await work.read(seats.county, id)).state).toBe('county-review');
    const [buyer, seller] = [await standing.codeOf(buyerId), await standing.codeOf(sellerId)];
    const rows = (share: string) =>
      `${HEAD}\n${buyer},青禾,陈立新,36010219800101001X,存续,浮梁县产业园12号,0798-2620000,36029,陈立新|36010219800101001X|60%\n` +
      `${seller},赣北,王伟,,存续,学府大道1号,没有,36028,陈某|36010219800101001x|${share}\n`;
    expect((await standing.bring(rows('24.99%'))).body.code).toBe('integrity.rows-wrong');
    expect((await standing.bring(rows('24.99%').replace('没有', '0791-86200001'))).body).toEqual({
      ...{ rows: 2, skipped: 0, known: false },
    });
    const relation = async () =>
      (await seats.county.get(`/api/relations?one=${buyerId}&other=${sellerId}`)).body;
    expect(await relation()).toMatchObject({ related: 'no', hits: [] });
    await standing.bring(rows('25%').replace('没有', '0791-86200001'), {
      asOf: TODAY,
      source: '更正后的登记信息',
    });
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
    await standing.bring(rows('1%').replace('没有', '0791-86200001'), { source: '再更正的登记信息' });
    expect((await relation()).related).toBe('no');
    expect((await work.read(seats.buyer, id)).state).toBe('prepared');
  });

  it('shows equal texts as a hint a person has to judge, and takes his word', async () => {
    const [buyer, seller] = [await standing.codeOf(buyerId), await standing.codeOf(sellerId)];
    const rows = `${HEAD}\n${buyer},青禾,王伟,,存续,,,,\n${seller},赣北,王 伟,,存续,,,,\n`;
    expect((await standing.bring(rows, { source: '同名的登记信息' })).status).toBe(200);
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
      const body = { bank: '演示银行', account: '622200001111', figuresRight: true };
      const confirm = async () =>
        by.post(`/api/claims/${claim.id}/confirm`, { ...body, resultDigest, related: false });
      // Where money goes is said by whoever has just proved himself.
      await asOwner(market, `UPDATE session SET fresh_at = now() - interval '6 minutes'`);
      expect((await confirm()).body.code).toBe('identity.prove-again');
      await asOwner(market, 'UPDATE session SET fresh_at = now()');
      expect((await confirm()).status).toBe(200);
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
    expect((await standing.bring(`名称,列入日期\n${name},2026-01-05\n`, list)).status).toBe(200);
    expect(await standing.kind(officer, `/api/standings/${buyerId}`, 'abnormal-operation')).toMatchObject({
      ...{ found: 'no', possible: [expect.stringContaining('名录')] },
    });
    const named = `统一社会信用代码,名称,列入日期\n${await standing.codeOf(buyerId)},${name},2026-01-05\n`;
    expect((await standing.bring(named, list)).status).toBe(200);
    expect((await standing.kind(officer, `/api/standings/${buyerId}`, 'abnormal-operation')).found).toBe(
      'yes',
    );
    expect((await standing.kind(officer, `/api/standings/${sellerId}`, 'abnormal-operation')).found).toBe(
      'no',
    );
    expect((await standing.bring(named, list)).body.known).toBe(true);
    expect((await officer.get('/api/register-snapshots')).body.items[0]).toMatchObject({
      listName: '经营异常名录',
    });
  });
});
