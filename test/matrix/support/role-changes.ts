import { AddMember } from '@market/organizations';
import { systemCall } from '@market/platform/call';
import { dayOf, plusDays } from '@market/platform/clock';
import { RateLimits } from '@market/platform/http';
import { Transactions } from '@market/platform/transactions';
import type { Browser } from '../../e2e/support/browser';
import { achievementForm, needForm } from '../../e2e/support/forms';
import { type OpenMarket, openMarket } from '../../e2e/support/open-market';
import { APPROVER, ENTERPRISE, OFFICER, PROVINCE, PUBLICITY } from '../../e2e/support/people';
import { bringPerson } from './bring-person';
import { must } from './world';

export type Unit = 'province' | 'university';
export type Change =
  | { what: 'duties'; unit: Unit; duties: string[] }
  | { what: 'lend'; unit: Unit; days: number }
  | { what: 'switch' | 'end-loan' | 'leave' | 'join'; unit: Unit };

interface Probe {
  name: string;
  method: string;
  path: string;
  /** In which unit it is open, and with which duty; undefined: in any, with any. */
  unit?: Unit;
  duties?: readonly string[];
}

interface Seen {
  opened: string[];
  expected: string[];
  signedOut: boolean;
}

const ADDRESS = 'changes@matrix.example';
const PLACES = {
  province: { head: PROVINCE, lender: PUBLICITY, lent: 'publicity-officer' },
  university: { head: APPROVER, lender: OFFICER, lent: 'deal-officer' },
} as const;

/** Changes what somebody may, and asks after each change what he can; what he should is read from the tables themselves. */
export class RoleChanges {
  calls = 0;
  private readonly units = new Map<Unit, string>();
  private readonly staff = new Map<string, Browser>();
  private readonly loans: Record<Unit, string[]> = { province: [], university: [] };
  private probes: Probe[] = [];
  private person = '';
  /** Undefined: none chosen in this session. */
  private chosen: Unit | undefined;

  private constructor(private readonly market: OpenMarket) {}

  static async open(): Promise<RoleChanges> {
    const roles = new RoleChanges(await openMarket());
    const { market } = roles;
    market.api.get(RateLimits).spend = () => Promise.resolve();
    for (const [unit, { head, lender }] of Object.entries(PLACES) as [Unit, (typeof PLACES)[Unit]][]) {
      for (const one of [head, lender]) roles.staff.set(one, await market.browser(one));
      roles.units.set(unit, (await roles.by(head).get('/api/session')).body.current.unitId);
    }
    await roles.bringSubject();
    await roles.writeProbes();
    return roles;
  }

  /** A new session; the eldest membership is acted for until another is chosen. */
  async signIn(): Promise<Browser> {
    this.chosen = undefined;
    return this.market.browser(ADDRESS);
  }

  async take(subject: Browser, change: Change): Promise<number> {
    const { unit } = change;
    const { head, lender, lent } = PLACES[unit];
    switch (change.what) {
      case 'duties': {
        const { duties } = change;
        return (await this.by(head).put(`/api/unit/members/${this.person}/duties`, { duties })).status;
      }
      case 'switch': {
        const { status } = await subject.put('/api/session/unit', { unitId: this.units.get(unit) });
        if (status === 200) this.chosen = unit;
        return status;
      }
      case 'lend': {
        const fromDay = plusDays(dayOf(new Date()), change.days);
        const wish = { duty: lent, toPersonId: this.person, fromDay, toDay: plusDays(fromDay, 3) };
        const answer = await this.by(lender).post('/api/delegations', wish);
        if (answer.status === 201) this.loans[unit].push(answer.body.id);
        return answer.status;
      }
      case 'end-loan': {
        const id = this.loans[unit].pop();
        return id ? (await this.by(lender).delete(`/api/delegations/${id}`)).status : 0;
      }
      case 'leave': {
        const successorId = (await this.by(head).get('/api/session')).body.personId;
        const path = `/api/unit/members/${this.person}/removal`;
        return (await this.by(head).post(path, { successorId })).status;
      }
      case 'join':
        return this.join(unit);
    }
  }

  /** Which probes open, and which should by the rows of this moment. */
  async probe(subject: Browser): Promise<Seen> {
    const { status } = await subject.get('/api/session');
    const signedOut = status === 401;
    const held = signedOut ? undefined : await this.held();
    const opened: string[] = [];
    for (const { name, method, path } of this.probes) {
      const sent = method === 'GET' ? {} : { body: {}, key: null };
      const answer = await subject.send(method, path, sent);
      this.calls += 1;
      if (answer.status >= 500) throw new Error(`${name} broke: ${answer.text}`);
      if (![401, 403, 404].includes(answer.status)) opened.push(name);
    }
    const expected = this.probes.filter((one) => held !== undefined && opens(one, held));
    return { opened, expected: expected.map(({ name }) => name), signedOut };
  }

  close(): Promise<void> {
    return this.market.close();
  }

  private by(account: string): Browser {
    const browser = this.staff.get(account);
    if (!browser) throw new Error(`${account} has no browser.`);
    return browser;
  }

  private async join(unit: Unit): Promise<number> {
    const { head } = PLACES[unit];
    const duties = [unit === 'province' ? 'unit-verifier' : 'need-officer'];
    const people = [{ name: '换岗人', email: ADDRESS, duties }];
    const asked = await this.by(head).post('/api/unit/invitations', { people });
    if (asked.status !== 201) return asked.status;
    const guest = await this.market.browser(ADDRESS);
    const { items } = (await guest.get('/api/invitations')).body;
    const answer = await guest.post(`/api/invitations/${items[0].id}/accept`);
    await guest.delete('/api/session');
    return answer.status;
  }

  /** Unit acted for and duties held in it today: one plain statement, beside the code that is tested. */
  private async held(): Promise<{ unit: Unit | undefined; duties: string[] }> {
    const rows: { unit: string; duties: string[] }[] = await this.market.dataSource.query(
      `SELECT m.organization_id AS unit, array(
         SELECT duty FROM duty_assignment WHERE membership_id = m.id AND ended_at IS NULL
         UNION SELECT g.duty FROM delegation g WHERE g.to_person_id = m.person_id
           AND g.organization_id = m.organization_id AND g.ended_at IS NULL AND $2::date BETWEEN from_day AND to_day
           AND EXISTS (SELECT FROM duty_assignment d JOIN membership l ON l.id = d.membership_id WHERE d.duty = g.duty
             AND d.ended_at IS NULL AND l.ended_at IS NULL AND l.person_id = g.from_person_id
             AND l.organization_id = g.organization_id)) AS duties
       FROM membership m WHERE m.person_id = $1 AND m.ended_at IS NULL ORDER BY m.since`,
      [this.person, dayOf(new Date())],
    );
    const now = rows.find(({ unit }) => this.chosen && unit === this.units.get(this.chosen)) ?? rows[0];
    const unit = [...this.units].find(([, id]) => id === now?.unit)?.[0];
    return { unit, duties: now?.duties ?? [] };
  }

  private async bringSubject(): Promise<void> {
    const { api } = this.market;
    await api.get(Transactions).run(systemCall('roles'), async (tx) => {
      const who = { name: '换岗人', email: ADDRESS };
      ({ personId: this.person } = await bringPerson(api, tx, who));
      const member = { personId: this.person, personName: who.name, email: ADDRESS };
      const unitId = this.units.get('university') ?? '';
      await api.get(AddMember).execute(tx, { ...member, unitId, duties: ['need-officer'] });
    });
    if ((await this.join('province')) !== 200) throw new Error('The subject did not join the province.');
  }

  private async writeProbes(): Promise<void> {
    const { id } = must(await this.by(OFFICER).post('/api/achievements', achievementForm())).body;
    const need = must(await (await this.market.browser(ENTERPRISE)).post('/api/needs', needForm())).body.id;
    const duty = (route: string, ...duties: string[]): Probe => {
      const [method = '', path = ''] = route.split(' ');
      return { name: route, method, path, duties };
    };
    const own = (verb: string, ...duties: string[]): Probe => {
      const [method = '', tail = ''] = verb.split(' ');
      const path = `/api/achievements/${id}${tail}`;
      return { name: `${method} own achievement${tail}`, method, path, unit: 'university', duties };
    };
    this.probes = [
      duty('POST /api/achievements', 'achievement-officer'),
      duty('POST /api/needs', 'need-officer'),
      duty('POST /api/matches', 'achievement-officer'),
      duty('POST /api/deals', 'deal-officer'),
      duty('POST /api/unit/invitations', 'unit-administrator'),
      duty(`POST /api/unit/members/${this.person}/removal`, 'unit-administrator'),
      duty('GET /api/unit-applications', 'unit-verifier'),
      duty('GET /api/settlement-lines', 'settlement-officer'),
      duty('POST /api/public-lists', 'publicity-officer'),
      duty('GET /api/payouts', 'payout-maker', 'payout-checker'),
      duty('POST /api/payouts', 'payout-maker'),
      own('GET ', ...[]),
      own('PUT ', 'achievement-officer'),
      own('POST /submit', 'achievement-officer'),
      own('POST /approve', 'unit-approver'),
      own('POST /return', 'unit-approver'),
      own('POST /register', 'nobody’s of this unit'),
      { name: 'a foreign need', method: 'GET', path: `/api/needs/${need}`, duties: ['nobody’s'] },
      { name: 'messages', method: 'GET', path: '/api/messages' },
      { name: 'worklist', method: 'GET', path: '/api/worklist' },
    ];
  }
}

function opens({ unit, duties }: Probe, held: { unit: Unit | undefined; duties: string[] }): boolean {
  if (unit !== undefined && unit !== held.unit) return false;
  return !duties || duties.length === 0 || duties.some((duty) => held.duties.includes(duty));
}
