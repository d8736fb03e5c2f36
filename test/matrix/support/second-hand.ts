import { ConflictsOf } from '@market/integrity';
import { AddMember, type Duty } from '@market/organizations';
import { systemCall } from '@market/platform/call';
import { dayOf, newId } from '@market/platform/clock';
import { RateLimits } from '@market/platform/http';
import { Transactions } from '@market/platform/transactions';
import type { Answer, Browser } from '../../e2e/support/browser';
import { issued, letterForm } from '../../e2e/support/letters';
import type { OpenMarket } from '../../e2e/support/open-market';
import { bringPerson } from './bring-person';

/** One thing somebody does to an object on its way. */
export interface Step {
  name: string;
  /** Two stages are two people's; two steps of one stage may be one person's. */
  stage: string;
  /** E-mail of whoever normally does it: his unit and duty are what the other one is given. */
  by: string;
  duty: Duty;
  act: (browser: Browser) => Promise<Answer>;
  /** What the market does by itself before it. */
  first?: () => Promise<void>;
}

const EMAIL = 'second-hand@matrix.example';

/**
 * Somebody who belongs to every unit an object passes through and is given whatever duty is asked for there, by
 * assignment or by delegation: once he has acted in one stage of an object, no other of it lets him in.
 */
export class SecondHand {
  refused = 0;
  private ways = 0;
  private personId = '';
  private browser: Browser | undefined;

  private constructor(
    private readonly market: OpenMarket,
    private readonly seats: ReadonlyMap<string, Browser>,
  ) {}

  static async join(market: OpenMarket, accounts: readonly string[]): Promise<SecondHand> {
    market.api.get(RateLimits).spend = () => Promise.resolve();
    // He belongs to all of them and would stand back from each: this proves what holds without that.
    market.api.get(ConflictsOf).execute = () => Promise.resolve([]);
    const seats = new Map<string, Browser>();
    for (const account of new Set(accounts)) seats.set(account, await market.browser(account));
    const hand = new SecondHand(market, seats);
    const { api } = market;
    await api.get(Transactions).run(systemCall('second-hand'), async (tx) => {
      ({ personId: hand.personId } = await bringPerson(api, tx, { name: '转岗人', email: EMAIL }));
      const units = await tx.manager.query(
        'SELECT DISTINCT organization_id AS id FROM membership WHERE email = ANY($1)',
        [[...seats.keys()]],
      );
      const person = { personId: hand.personId, personName: '转岗人', email: EMAIL, duties: [] };
      for (const { id } of units) await api.get(AddMember).execute(tx, { ...person, unitId: id });
    });
    hand.browser = await market.browser(EMAIL);
    return hand;
  }

  /** Lets him sign for the unit of this administrator whenever he has the duty there: a letter says so to others. */
  async authorise(account: string): Promise<void> {
    const browser = this.seat(account);
    await this.market.dataSource.query(
      `INSERT INTO duty_assignment (id, membership_id, duty, since) SELECT $1, own.id, 'contract-signatory', now()
       FROM membership own JOIN membership head USING (organization_id)
       WHERE own.person_id = $2 AND head.email = $3 AND head.ended_at IS NULL`,
      [newId(), this.personId, account],
    );
    const form = await letterForm(browser, { agentName: '转岗人', agentEmail: EMAIL });
    const id = await issued(browser, form);
    ok({ name: 'accept the letter' }, await (this.browser as Browser).post(`/api/letters/${id}/accept`));
  }

  seat(account: string): Browser {
    const browser = this.seats.get(account);
    if (!browser) throw new Error(`Nobody sits at the browser of ${account}.`);
    return browser;
  }

  /**
   * Takes an object through all steps. The first step of this name is his; every later one of a stage that is not to
   * be his he tries as well, with all it takes, before whoever normally does it.
   * @returns what he was let do though he should not
   */
  async walk(
    steps: readonly Step[],
    own: string,
    apart: (one: string, other: string) => boolean,
  ): Promise<string[]> {
    const faults: string[] = [];
    let stage: string | undefined;
    for (const step of steps) {
      await step.first?.();
      if (stage === undefined && step.name === own) {
        ({ stage } = step);
        ok(step, await step.act(await this.take(step)));
        continue;
      }
      if (stage !== undefined && apart(stage, step.stage)) {
        const { status, body } = await step.act(await this.take(step));
        this.refused += 1;
        if (status !== 422 || !/换一/.test(body?.message))
          faults.push(`${own}, then ${step.name}: ${status} ${body?.code} ${body?.message ?? ''}`);
        if (status < 300) continue;
      }
      ok(step, await step.act(this.seat(step.by)));
    }
    if (stage === undefined) throw new Error(`There is no step ${own}.`);
    return faults;
  }

  /** Holds this duty and no other from now on, by one way or the other, and acts for the unit. */
  private async take({ by, duty }: Step): Promise<Browser> {
    const { dataSource } = this.market;
    const [seat] = await dataSource.query(
      'SELECT person_id AS person, organization_id AS unit FROM membership WHERE email = $1 AND ended_at IS NULL',
      [by],
    );
    await dataSource.query(
      `WITH lent AS (UPDATE delegation SET ended_at = now() WHERE to_person_id = $1)
       UPDATE duty_assignment SET ended_at = now() WHERE ended_at IS NULL
         AND membership_id IN (SELECT id FROM membership WHERE person_id = $1)`,
      [this.personId],
    );
    await dataSource.query('UPDATE session SET fresh_at = now(), last_seen_at = now()');
    this.ways += 1;
    const today = dayOf(new Date());
    await (this.ways % 2 === 0
      ? dataSource.query(
          `INSERT INTO delegation (id, organization_id, from_person_id, to_person_id, duty, from_day, to_day, created_at)
           VALUES ($1, $2, $3, $4, $5, $6, $6, now())`,
          [newId(), seat.unit, seat.person, this.personId, duty, today],
        )
      : dataSource.query(
          `INSERT INTO duty_assignment (id, membership_id, duty, since) SELECT $1, id, $2, now() FROM membership
           WHERE person_id = $3 AND organization_id = $4`,
          [newId(), duty, this.personId, seat.unit],
        ));
    const browser = this.browser as Browser;
    ok({ name: 'choose the unit' }, await browser.put('/api/session/unit', { unitId: seat.unit }));
    return browser;
  }
}

function ok({ name }: Pick<Step, 'name'>, answer: Answer): void {
  if (answer.status >= 300) throw new Error(`${name}: ${answer.status} ${answer.text}`);
}
