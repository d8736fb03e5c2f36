import { asOwner, claimWork, ledgerFaults, NO_FAULTS } from './support/claims';
import { type OpenMarket, openMarket } from './support/open-market';
import { type Seats, settledContract, takeSeats } from './support/settled-contract';

const CONTRACTS = 6;
const EACH = 7_500_000; // fen, for 3,000,000.00 yuan settled

/** Money of one pool under many hands, and limits of the year. */
describe('the budget', () => {
  let market: OpenMarket;
  let seats: Seats;
  let work: ReturnType<typeof claimWork>;
  const claims: string[] = [];

  beforeAll(async () => {
    market = await openMarket();
    seats = await takeSeats(market);
    work = claimWork(market, seats);
    for (let index = 1; index <= CONTRACTS; index++) {
      await market.dataSource.query('DELETE FROM rate_limit');
      const id = await settledContract(market, seats, {
        title: `第 ${index} 份合同的装置`,
        total: '3000000.00',
        technologyAmount: '3000000.00',
      });
      const { id: claim } = await work.claimOf(seats.buyer, id);
      claims.push(claim);
      await work.confirm(seats.buyer, claim, false);
      const { id: sellers } = await work.claimOf(seats.officer, id);
      await work.confirm(seats.officer, sellers, false);
    }
    await work.lookUp(claims[0]);
  });
  afterAll(() => market.close());

  const approveAll = async () => {
    const digests: string[] = [];
    for (const id of claims) digests.push((await work.read(seats.county, id)).resultDigest);
    const answers = await Promise.all(
      claims.map((id, index) =>
        seats.county.post(`/api/claims/${id}/approve`, { resultDigest: digests[index] }),
      ),
    );
    await market.settle();
    return answers;
  };
  const pool = async () => (await market.dataSource.query('SELECT * FROM budget_pool'))[0];

  it('is never overdrawn by approvals at the same moment', async () => {
    await asOwner(
      market,
      `UPDATE budget_pool SET granted = ${3 * EACH}, available = ${3 * EACH};
       UPDATE ledger_line SET amount = sign(amount) * ${3 * EACH} WHERE step = 'grant'`,
    );
    const answers = await approveAll();
    const held = answers.filter(({ status }) => status === 200);
    expect(Number((await pool()).held)).toBe(held.length * EACH);
    expect(held.length).toBeGreaterThan(0);
    // Whoever was later reads a result that another approval has changed, or finds the pool empty; both say why.
    for (const { status, body } of answers.filter((answer) => answer.status !== 200)) {
      expect([409, 422]).toContain(status);
      expect(['subsidies.result-changed', 'subsidies.budget-spent']).toContain(body.code);
    }
    expect(await ledgerFaults(market)).toEqual(NO_FAULTS);
  });

  it('says what is left when it is spent', async () => {
    let refused;
    for (let round = 0; round < CONTRACTS && !refused; round++) {
      refused = (await approveAll()).find(({ body }) => body.code === 'subsidies.budget-spent');
    }
    expect(refused?.body.message).toContain('本年度预算可用 0.00 元，不够这一笔 75,000.00 元');
    expect(await pool()).toMatchObject({ available: '0', held: String(3 * EACH) });
    expect(await ledgerFaults(market)).toEqual(NO_FAULTS);
  });

  it('counts what the unit was granted before against its limit of the year', async () => {
    const [{ facts }] = await market.dataSource.query(
      `SELECT result -> 'facts' AS facts FROM claim WHERE state = 'county-review' AND role = 'buyer' LIMIT 1`,
    );
    expect(facts['applicant.granted_this_year'].value).toBe('225000.00');
  });

  it('cannot be rewritten, nor moved by half, by the running market', async () => {
    const { dataSource } = market;
    for (const table of [
      'ledger_line',
      'claim_approval',
      'relation_said',
      'standing_lookup',
      'standing_finding',
    ]) {
      await expect(dataSource.query(`DELETE FROM ${table}`)).rejects.toThrow('permission denied');
    }
    await expect(dataSource.query('UPDATE ledger_line SET amount = 1')).rejects.toThrow('permission denied');
    await expect(
      dataSource.query(
        `INSERT INTO ledger_line (group_id, pool_id, account, amount, round, step, result_digest, actor, at)
         SELECT gen_random_uuid(), id, 'available', 1, 9, 'grant', 'x', 'x', now() FROM budget_pool`,
      ),
    ).rejects.toThrow('does not sum to zero');
    await expect(dataSource.query('UPDATE budget_pool SET available = available + 1')).rejects.toThrow(
      'check',
    );
    await expect(
      dataSource.query(
        `INSERT INTO claim_person SELECT claim_id, person_id, person_name, 'city' FROM claim_person
         WHERE duty = 'county' LIMIT 1`,
      ),
    ).rejects.toThrow('claim_person_pkey');
  });

  it('pays nothing for a price that was paid past the settlement account', async () => {
    await market.dataSource.query('DELETE FROM rate_limit');
    const id = await settledContract(market, seats, {
      title: '平台外付款的装置',
      total: '3000000.00',
      technologyAmount: '3000000.00',
      paid: '0.01',
    });
    const slip = (await seats.buyer.upload('/api/documents', '回单.pdf', Buffer.from('%PDF-1.4\n%回单\n')))
      .body;
    await seats.buyer.post(`/api/contracts/${id}/evidence`, {
      ...{ kind: 'bank-slip', number: 'HD-0001-2026', amount: '2999999.99', datedOn: '2026-01-05' },
      documentId: slip.id,
    });
    await market.settle();
    const { state, amount, why } = await work.claimOf(seats.buyer, id);
    expect([state, amount]).toEqual(['refused', '0.00']);
    expect(why.join()).toContain('第四条第（二）项');
  });
});
