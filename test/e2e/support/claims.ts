import { Client } from 'pg';
import { dayOf } from '@market/platform/clock';
import type { Answer, Browser } from './browser';
import type { OpenMarket } from './open-market';
import { ACCOUNT, type Seat, type Seats } from './settled-contract';

/** What people do with claims, each followed by its consequences. */
export function claimWork(market: OpenMarket, seats: Seats) {
  const read = async (browser: Browser, id: string | undefined) =>
    (await browser.get(`/api/claims/${id}`)).body;

  const confirm = async (
    browser: Browser,
    id: string | undefined,
    related: boolean | undefined,
  ): Promise<Answer> => {
    const { resultDigest, role } = await read(browser, id);
    // Two sides with one account would be related.
    const account = accountOf(role);
    const body = { ...ACCOUNT, account, resultDigest, figuresRight: true, related };
    const answer = await browser.post(`/api/claims/${id}/confirm`, body);
    await market.settle();
    return answer;
  };

  const lookUp = async (
    id: string | undefined,
    found = { dishonest: false, breach: false },
  ): Promise<Answer> => {
    const picture = Buffer.from('%PDF-1.4\n%查询截图\n');
    const document = (await seats.county.upload('/api/documents', '截图.pdf', picture)).body;
    const answer = await seats.county.post(`/api/claims/${id}/lookups`, {
      source: '中国执行信息公开网、信用江西',
      lookedUpOn: dayOf(new Date()),
      findings: [
        { kind: 'dishonest-debtor', found: found.dishonest ? 'yes' : 'no' },
        { kind: 'research-breach', found: found.breach ? 'yes' : 'no' },
      ],
      documentId: document.id,
    });
    await market.settle();
    return answer;
  };

  const approve = async (seat: Seat, id: string | undefined): Promise<Answer> => {
    const { resultDigest } = await read(seats[seat], id);
    const answer = await seats[seat].post(`/api/claims/${id}/approve`, { resultDigest, remark: '同意。' });
    await market.settle();
    return answer;
  };

  /** The claim of one's own unit for a contract. */
  const claimOf = async (browser: Browser, contractId: string) =>
    (await browser.get(`/api/contracts/${contractId}/claims`)).body.items[0];

  return { read, confirm, lookUp, approve, claimOf };
}

function accountOf(role: string): string {
  const { account } = ACCOUNT;
  return role === 'buyer' ? account : account.replace(/^\d/, role === 'seller' ? '4' : '5');
}

/** Moves every notice so far back that its last day is over. */
export async function endNotices(market: OpenMarket): Promise<void> {
  await asOwner(
    market,
    // A notice is never cut short; these days have passed.
    `ALTER TABLE public_notice DISABLE TRIGGER never_shorter;
     UPDATE public_notice SET published_on = published_on - 30, starts_on = starts_on - 30, ends_on = ends_on - 30;
     ALTER TABLE public_notice ENABLE TRIGGER never_shorter`,
  );
  await market.settle();
  await market.settle();
}

/** Gives somebody a duty in the unit of somebody else, as an office too small for its duties is lent a person. */
export function lend(market: OpenMarket, email: string, like: string, duty: string): Promise<void> {
  return asOwner(
    market,
    `WITH unit AS (SELECT organization_id AS id FROM membership WHERE email = '${like}'),
          joined AS (INSERT INTO membership (id, person_id, person_name, email, organization_id, since)
            SELECT gen_random_uuid(), person_id, person_name, email, unit.id, now() FROM membership, unit
            WHERE email = '${email}' RETURNING id)
     INSERT INTO duty_assignment (id, membership_id, duty, since)
     SELECT gen_random_uuid(), id, '${duty}', now() FROM joined`,
  );
}

export async function asOwner({ database }: OpenMarket, sql: string): Promise<void> {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(sql);
  await owner.end();
}

/** The invariants of the ledger: groups sum to zero, pools say what their lines say, paid is approved and in a file. */
export async function ledgerFaults({ dataSource }: OpenMarket): Promise<Record<string, number>> {
  const [row] = await dataSource.query(`
    WITH sums AS (SELECT pool_id, account, sum(amount) AS sum FROM ledger_line GROUP BY pool_id, account)
    SELECT
      (SELECT count(*)::int FROM (SELECT FROM ledger_line GROUP BY group_id HAVING sum(amount) <> 0) g) AS crooked,
      (SELECT count(*)::int FROM budget_pool p JOIN sums ON sums.pool_id = p.id
        WHERE sums.sum <> CASE account WHEN 'available' THEN p.available WHEN 'held' THEN p.held
          WHEN 'committed' THEN p.committed WHEN 'paid' THEN p.paid ELSE -p.granted END) AS different,
      (SELECT count(*)::int FROM claim c WHERE c.state IN ('paid', 'closed') AND c.amount <> coalesce(
        (SELECT sum(amount) FROM ledger_line WHERE claim_id = c.id AND account = 'paid'), 0)) AS misspaid,
      (SELECT count(*)::int FROM claim c WHERE (c.state IN ('paid', 'closed')) <> EXISTS
        (SELECT FROM payout_line WHERE claim_id = c.id AND result = 'paid')) AS "withoutFile"`);
  return row;
}

export const NO_FAULTS = { crooked: 0, different: 0, misspaid: 0, withoutFile: 0 };

/** Acts for another of one's units from now on. */
export async function chooseUnit(browser: Browser, name: string): Promise<Answer> {
  const { memberships } = (await browser.get('/api/session')).body;
  const unit = memberships.find((one: { unitName: string }) => one.unitName === name);
  return browser.put('/api/session/unit', { unitId: unit.unitId });
}
