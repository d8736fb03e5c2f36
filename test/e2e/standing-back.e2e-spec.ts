import { plusDays } from '@market/platform/clock';
import type { Browser } from './support/browser';
import { asOwner, claimWork } from './support/claims';
import { CLEAN, lookedUp } from './support/lookup';
import { type OpenMarket, openMarket } from './support/open-market';
import { BROKER_FIRM, ENTERPRISE_FIRM, INTEGRITY } from './support/people';
import { type Seats, settledContract, takeSeats } from './support/settled-contract';
import { PRICE, standingWork, TODAY } from './support/standing';

/** Who must not decide about whom, and what stops a payout at its last moment. */
describe('standing back', () => {
  let market: OpenMarket;
  let seats: Seats;
  let officer: Browser;
  let work: ReturnType<typeof claimWork>;
  let standing: ReturnType<typeof standingWork>;

  beforeAll(async () => {
    market = await openMarket();
    seats = await takeSeats(market);
    officer = await market.browser(INTEGRITY);
    work = claimWork(market, seats);
    standing = standingWork(market, officer);
    await standing.watch();
  });
  afterAll(() => market.close());
  beforeEach(() => market.dataSource.query('DELETE FROM rate_limit'));

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
    await standing.write((await work.read(seats.county, id)).concerned[0], CLEAN);
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
    const brokerId = await standing.unitOf(seats.broker);
    await asOwner(
      market,
      `UPDATE claim SET state = 'payable', payee_bank = '银行', payee_account_sealed = 'x',
         payee_account_index = 'x', payee_account_tail = '5678' WHERE id = '${id}'`,
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
});
