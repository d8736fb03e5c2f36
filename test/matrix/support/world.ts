import { AddMember, RegisterUnit } from '@market/organizations';
import { systemCall } from '@market/platform/call';
import { RateLimits } from '@market/platform/http';
import { Transactions } from '@market/platform/transactions';
import { creditCode } from '../../../apps/assembly/demonstration-unit';
import type { Answer, Browser } from '../../e2e/support/browser';
import { chooseUnit } from '../../e2e/support/claims';
import { type OpenMarket, openMarket } from '../../e2e/support/open-market';
import { Portal } from '../../e2e/support/portal';
import { bringPerson } from './bring-person';
import { FURTHER_UNITS, nameOf, type Persona, PERSONAS, toldOf, type UnitKey, UNITS } from './people';
import { Secrets, type Sight } from './secrets';
import { spread } from './spread';
import type { Kind, Thing } from './standing';

/** Of all the words that stand for something: everybody looks for each. */
const MOST_WORDS = 80;

/** Who has to know whom by his paper: the office an application goes to. */
const VERIFIERS: Partial<Record<Persona, Sight[]>> = {
  applicantA: ['province:unit-verifier'],
  applicantB: ['province2:unit-verifier'],
};

/** Two markets of everything in one database, and everybody at his browser. */
export class World {
  readonly things: Thing[] = [];
  readonly secrets = new Secrets();
  readonly personIds = new Map<Persona, string>();
  readonly unitIds = new Map<UnitKey, string>();
  readonly codes = new Map<UnitKey, string>();
  private readonly browsers = new Map<Persona, Browser>();

  private constructor(
    readonly market: OpenMarket,
    readonly portal: Portal,
  ) {}

  static async open(): Promise<World> {
    const portal = await Portal.open('http://market.test/api/portal/callback', {
      'new-one': { name: '方新' },
    });
    const world = new World(await openMarket({ openid: portal.settings }), portal);
    // How fast one may call is proved elsewhere, and decided before anything this suite asks; nobody waits here.
    world.market.api.get(RateLimits).spend = () => Promise.resolve();
    // A drawn PDF may hold the one process longer than an idle connection is kept.
    world.market.api.getHttpServer().keepAliveTimeout = 120_000;
    await world.bringFurtherPeople();
    for (const persona of PERSONAS) await world.seat(persona);
    const units = await world.market.dataSource.query(
      'SELECT id, name, credit_code AS code FROM organization',
    );
    for (const [key, name] of Object.entries(UNITS) as [UnitKey, string][]) {
      const unit = units.find((one: { name: string }) => one.name === name);
      world.unitIds.set(key, unit.id);
      world.codes.set(key, unit.code);
    }
    world.secrets.keepPeople();
    return world;
  }

  at(persona: Persona): Browser {
    const browser = this.browsers.get(persona);
    if (!browser) throw new Error(`Nobody sits at the browser of ${persona}.`);
    return browser;
  }

  /** Signs somebody in, again if need be, for the unit he acts for. */
  async seat(persona: Persona): Promise<Browser> {
    const { account, unit } = toldOf(persona);
    const browser = await this.market.browser(account);
    this.browsers.set(persona, browser);
    if (!account) return browser;
    const { personId, memberships } = (await browser.get('/api/session')).body;
    this.personIds.set(persona, personId);
    if (unit && memberships.length > 1) must(await chooseUnit(browser, UNITS[unit]));
    return browser;
  }

  /** Everybody has proved himself a moment ago: how long that holds is another spec's business. */
  async freshen(): Promise<void> {
    await this.market.dataSource.query('UPDATE session SET fresh_at = now(), last_seen_at = now()');
  }

  add(thing: Thing): Thing {
    if (!thing.id) throw new Error(`${thing.kind} ${thing.name} was not made.`);
    this.things.push(thing);
    return thing;
  }

  of(kind: Kind): Thing[] {
    return this.things.filter((thing) => thing.kind === kind);
  }

  one(kind: Kind, name: string): Thing {
    const found = this.of(kind).find((thing) => thing.name === name);
    if (!found) throw new Error(`There is no ${kind} ${name} in the world.`);
    return found;
  }

  /** What somebody might look for: numbers and marks of all that is anybody's, and names everybody knows. */
  words(): string[] {
    const names = this.things.map(({ id }) => id);
    const words = [...names, ...this.secrets.words()].filter((word) => !/^[0-9a-f]{8}-|@/.test(word));
    const known = ['公开', '针孔', '大学', '2026', '%', 'mk'];
    return [...spread([...new Set(words)], MOST_WORDS), ...[...this.unitIds.values()].slice(0, 2), ...known];
  }

  /** Uploads a paper with a name that stands nowhere else. @returns its id */
  async paper(by: Persona, name: string, ...readers: Sight[]): Promise<string> {
    const { unit } = toldOf(by);
    const own: Sight = unit ?? by;
    const mark = this.secrets.mark(own, ...readers);
    const file = Buffer.from(`%PDF-1.4\n%${mark}\n`);
    const { id } = must(await this.at(by).upload('/api/documents', `${mark}.pdf`, file)).body;
    this.secrets.keep(id, own, ...readers);
    this.add({ kind: 'document', name, id, holders: { own: [own], reader: readers } });
    return id;
  }

  async close(): Promise<void> {
    await this.market.close();
    await this.portal.stop();
  }

  private async bringFurtherPeople(): Promise<void> {
    const { api } = this.market;
    const { secrets } = this;
    await api.get(Transactions).run(systemCall('matrix'), async (tx) => {
      for (const [key, { kind, divisionCode, serial }] of Object.entries(FURTHER_UNITS)) {
        const code = creditCode('office', divisionCode, serial);
        const name = UNITS[key as UnitKey];
        await api.get(RegisterUnit).execute(tx, { name, kind, divisionCode, creditCode: code });
      }
      for (const persona of PERSONAS) {
        const { account: email, made } = toldOf(persona);
        if (!email || !made) continue;
        const name = nameOf(persona);
        const { personId, identity } = await bringPerson(api, tx, { name, email });
        // Its tail is shown to those it concerns; the whole to nobody who has not said what for.
        secrets.keep(identity, persona, ...(VERIFIERS[persona] ?? []));
        for (const [unit, duties] of Object.entries(made)) {
          const [{ id: unitId }] = await tx.manager.query('SELECT id FROM organization WHERE name = $1', [
            UNITS[unit as UnitKey],
          ]);
          await api.get(AddMember).execute(tx, { personId, personName: name, email, unitId, duties });
        }
      }
    });
  }
}

/** @throws Error when the answer is no success: a world that is half there would prove nothing. */
export function must(answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`);
  return answer;
}
