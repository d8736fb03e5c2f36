import {
  AddMember,
  checkCharacter,
  type Duty,
  DUTIES_OF_KIND,
  RegisterUnit,
  type UnitKind,
} from '@market/organizations';
import { systemCall } from '@market/platform/call';
import { dayOf, plusDays } from '@market/platform/clock';
import { RateLimits } from '@market/platform/http';
import { Transactions } from '@market/platform/transactions';
import type { Answer, Browser } from '../../e2e/support/browser';
import { type OpenMarket, openMarket } from '../../e2e/support/open-market';
import { bringPerson } from './bring-person';
import { must } from './world';

/** How somebody comes to a duty. */
export const WAYS = ['direct', 'second unit', 'lent', 'to be lent', 'invited', 'taken over'] as const;
export const FIRST_WAYS = ['direct', 'second unit', 'lent', 'to be lent', 'was lent'] as const;
export type Way = (typeof WAYS)[number] | (typeof FIRST_WAYS)[number];

const KINDS = [
  ...(['county-office', 'city-office', 'province-office'] as const),
  ...(['achievement-registry', 'registration-office'] as const),
  // For what a unit does for itself and a letter may bring together with an office's duties.
  'university',
] satisfies UnitKind[];
const HARMLESS = 'unit-administrator';

interface Place {
  id: string;
  head: Browser;
  /** Who holds each duty there and can lend it or leave it. */
  holders: Map<Duty, { personId: string; browser: Browser }>;
}

export interface Subject {
  personId: string;
  email: string;
  browser: Browser;
}

/** Three units of each kind, somebody for each duty, and six people who belong to two of them and come to the third. */
export class DutyWays {
  calls = 0;
  readonly six: Subject[] = [];
  private readonly places = new Map<UnitKind, [Place, Place, Place]>();
  private serial = 0;

  private constructor(private readonly market: OpenMarket) {}

  static async open(): Promise<DutyWays> {
    const ways = new DutyWays(await openMarket());
    ways.market.api.get(RateLimits).spend = () => Promise.resolve();
    for (const kind of KINDS)
      ways.places.set(kind, [await ways.place(kind), await ways.place(kind), await ways.place(kind)]);
    const homes = [...ways.places.values()].flatMap(([one, other]) => [one, other]);
    const everywhere = homes.map(({ id }) => ({ unitId: id, duties: [HARMLESS] as const }));
    for (let at = 0; at < 6; at += 1) ways.six.push(await ways.person(everywhere));
    return ways;
  }

  /** Tries to give a duty by this way, as whoever gives it would. */
  async give(to: Subject, duty: Duty, way: Way): Promise<Answer> {
    const kind = KINDS.find((one) => DUTIES_OF_KIND[one].includes(duty));
    const [first, second, third] = this.places.get(kind ?? 'province-office') ?? [];
    if (!first || !second || !third) throw new Error(`No unit gives ${duty}.`);
    this.calls += 1;
    switch (way) {
      case 'direct':
        return this.assign(first, to, duty);
      case 'second unit':
        return this.assign(second, to, duty);
      case 'lent':
        return this.lend(first, to, duty, 0);
      case 'to be lent':
        return this.lend(first, to, duty, 10);
      case 'was lent': {
        const { id } = must(await this.lend(first, to, duty, 0)).body;
        return must(await first.head.delete(`/api/delegations/${id}`));
      }
      case 'invited':
        return this.invite(third, to, duty);
      case 'taken over':
        return this.leave(first, to, duty);
    }
  }

  /** Everything given is taken back, as if by those who gave it. */
  async forget({ personId }: Subject): Promise<void> {
    const thirds = [...this.places.values()].map(([, , third]) => third.id);
    await this.market.dataSource.query(
      `WITH undone AS (UPDATE duty_assignment SET ended_at = now() WHERE duty <> $2 AND ended_at IS NULL
              AND membership_id IN (SELECT id FROM membership WHERE person_id = $1)),
            returned AS (UPDATE delegation SET ended_at = now() WHERE to_person_id = $1 AND ended_at IS NULL)
       UPDATE membership SET ended_at = now()
         WHERE person_id = $1 AND ended_at IS NULL AND organization_id = ANY($3)`,
      [personId, HARMLESS, thirds],
    );
  }

  /** Every duty in somebody's reach, now or later, in whatever unit: one plain statement beside the code tested. */
  async reach({ personId }: Subject): Promise<string[]> {
    const rows: { duty: string }[] = await this.market.dataSource.query(
      `SELECT d.duty FROM duty_assignment d JOIN membership m ON m.id = d.membership_id
         WHERE m.person_id = $1 AND m.ended_at IS NULL AND d.ended_at IS NULL
       UNION SELECT duty FROM delegation WHERE to_person_id = $1 AND ended_at IS NULL`,
      [personId],
    );
    return rows.map(({ duty }) => duty);
  }

  close(): Promise<void> {
    return this.market.close();
  }

  private async assign({ id, head }: Place, { personId }: Subject, duty: Duty): Promise<Answer> {
    const rows: { duty: string }[] = await this.market.dataSource.query(
      `SELECT d.duty FROM duty_assignment d JOIN membership m ON m.id = d.membership_id
       WHERE m.person_id = $1 AND m.organization_id = $2 AND m.ended_at IS NULL AND d.ended_at IS NULL`,
      [personId, id],
    );
    const duties = [...rows.map((row) => row.duty), duty];
    return head.put(`/api/unit/members/${personId}/duties`, { duties });
  }

  private lend({ holders }: Place, { personId }: Subject, duty: Duty, days: number) {
    const fromDay = plusDays(dayOf(new Date()), days);
    const wish = { duty, toPersonId: personId, fromDay, toDay: plusDays(fromDay, 3) };
    const lender = holders.get(duty);
    if (!lender) throw new Error(`Nobody holds ${duty}.`);
    return lender.browser.post('/api/delegations', wish);
  }

  /** Asked into a unit he does not belong to, with the duty, and accepts. */
  private async invite({ head }: Place, { email, browser }: Subject, duty: Duty): Promise<Answer> {
    must(await head.post('/api/unit/invitations', { people: [{ name: '六人之一', email, duties: [duty] }] }));
    const { items } = must(await browser.get('/api/invitations')).body;
    const answer = await browser.post(`/api/invitations/${items[0].id}/accept`);
    if (answer.status !== 200) must(await browser.post(`/api/invitations/${items[0].id}/decline`));
    return answer;
  }

  /** The one who holds it leaves and hands it over; he is there again for the next. */
  private async leave({ id, head, holders }: Place, to: Subject, duty: Duty): Promise<Answer> {
    const leaver = holders.get(duty);
    const path = `/api/unit/members/${leaver?.personId}/removal`;
    const answer = await head.post(path, { successorId: to.personId });
    await this.market.dataSource.query(
      `WITH back AS (UPDATE membership SET ended_at = NULL WHERE person_id = $1 AND organization_id = $2 RETURNING id),
            given AS (UPDATE duty_assignment SET ended_at = NULL WHERE membership_id IN (SELECT id FROM back))
       UPDATE session SET ended_at = NULL WHERE person_id = $1`,
      [leaver?.personId, id],
    );
    return answer;
  }

  private async place(kind: UnitKind): Promise<Place> {
    this.serial += 1;
    const body = `11360000MATX${String(this.serial).padStart(5, '0')}`;
    const unit = {
      kind,
      name: `机关${this.serial}`,
      divisionCode: '360000',
      creditCode: body + checkCharacter(body),
    };
    const { api } = this.market;
    const unitId = await api
      .get(Transactions)
      .run(systemCall('ways'), (tx) => api.get(RegisterUnit).execute(tx, unit));
    const head = (await this.person([{ unitId, duties: [HARMLESS] }])).browser;
    const holders: Place['holders'] = new Map();
    for (const duty of DUTIES_OF_KIND[kind].filter((one) => one !== HARMLESS))
      holders.set(duty, await this.person([{ unitId, duties: [duty] }]));
    return { id: unitId, head, holders };
  }

  private async person(places: readonly { unitId: string; duties: readonly Duty[] }[]): Promise<Subject> {
    this.serial += 1;
    const { api } = this.market;
    const [name, email] = [`人${this.serial}`, `person-${this.serial}@matrix.example`];
    const { personId } = await api.get(Transactions).run(systemCall('ways'), async (tx) => {
      const made = await bringPerson(api, tx, { name, email });
      for (const place of places)
        await api.get(AddMember).execute(tx, { ...place, personId: made.personId, personName: name, email });
      return made;
    });
    return { personId, email, browser: await this.market.browser(email) };
  }
}
