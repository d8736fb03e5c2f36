import type { Asked, Caller, Told } from './caller';
import { marketAccessTable } from '../../../apps/api/access';
import { bodyOf, queryOf } from './api-file';
import { changesBetween, checksumOf } from './checksum';
import { type Persona, PERSONAS } from './people';
import type { Fields } from './fields';
import { queriesOf } from './queries';
import { differenceBetween } from './sameness';
import { rolesOf, type Verdict, verdictOn } from './standing';
import { ruleOf, type Target, targetsOf } from './targets';
import type { World } from './world';

const table = marketAccessTable('demo');
/** Acts for whoever may, needing neither key nor body: what it does is told in the walk of writes. */
const actsAtOnce = (route: string): boolean =>
  table.find(route)?.repeatable === true && (bodyOf(route) === undefined || NEEDS_NOTHING.includes(route));
const NEEDS_NOTHING = ['POST /api/portal/departures'];
/** A body that is whole, where the object is asked about behind it. */
const WHOLE_BODIES: Readonly<Record<string, unknown>> = {
  'PUT /api/unit/members/:personId/duties': { duties: ['need-officer'] },
  'POST /api/notices/:number/objections': { position: 99, text: '请核对完成人是谁。' },
};
/** Open to whoever asks, and not there yet: no file before it was sent or released, no unit before one was joined. */
const NOT_YET = ['GET /api/contracts/:id/file', 'GET /api/payouts/:id/file', 'GET /api/unit'];

/** What is open to anybody answers everybody alike: a few ask it everything. */
const SOME: readonly Persona[] = ['anyone', 'officer@uniA', 'chief@entB', 'reviewer@province'];

/** Has nothing to show to whoever does not come from where he should. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'GET /api/portal/callback': '302 ',
  'GET /api/portal/arrival': '404 identity.portal-not-waiting',
};

interface Question extends Asked {
  target: Target;
  verdict: Verdict;
}

/** One route asked by everybody about everything, and judged. */
export class ObjectMatrix {
  private readonly foreign: number[] = [];
  private readonly absent: number[] = [];

  constructor(
    private readonly world: World,
    private readonly caller: Caller,
    private readonly fields: Fields,
  ) {}

  async walk(route: string): Promise<void> {
    const { dataSource } = this.world.market;
    await this.world.freshen();
    const before = await checksumOf(dataSource);
    const told = await this.caller.all(this.questions(route));
    for (const persona of PERSONAS)
      this.judge(
        route,
        told.filter((one) => one.persona === persona),
      );
    const changed = changesBetween(before, await checksumOf(dataSource));
    if (changed.length > 0)
      this.caller.faults.push(`${route} changed ${changed.join(', ')} though all were refused`);
  }

  /** The median time of a foreign object and of an absent one: reported, for no machine is quiet enough to assert it. */
  times(): string {
    return `foreign ${median(this.foreign)} ms, absent ${median(this.absent)} ms in the middle of ${this.foreign.length}`;
  }

  private questions(route: string): Question[] {
    const rule = ruleOf(route);
    const [method = ''] = route.split(' ');
    const isPublic = rule.who === 'anyone' && (!rule.inside || rule.inside.as.includes('everybody'));
    const targets = targetsOf(this.world, route);
    const queries = queriesOf(this.world, route).map((query): Target => {
      return { path: `${targets[0]?.path}${query}`, what: 'no object' };
    });
    return [...targets, ...queries].flatMap((target) =>
      PERSONAS.flatMap((persona): Question[] => {
        if (isPublic && !SOME.includes(persona)) return [];
        const verdict = verdictOn(rule, persona, target);
        const { path } = target;
        if (method === 'GET') return [{ persona, method, path, target, verdict }];
        if (verdict === 'open') {
          if (actsAtOnce(route)) return [];
          return [{ persona, method, path, target, verdict, body: {}, key: null }];
        }
        return [{ persona, method, path, target, verdict, body: WHOLE_BODIES[route] ?? {} }];
      }),
    );
  }

  private judge(route: string, told: (Question & Told)[]): void {
    for (const one of told) {
      const fault = faultOf(route, one);
      if (fault) this.caller.fault(one, fault);
      this.judgeFields(route, one);
      if (one.verdict !== 'hidden' && one.verdict !== 'refused') continue;
      const absent = this.absentFor(told, one);
      if (!absent || absent === one) continue;
      const times = one.target.what === 'own' ? this.foreign : [];
      times.push(one.milliseconds);
      this.absent.push(absent.milliseconds);
      // A broken id may be told to be broken where the use case decides: that says nothing about what there is.
      if (one.verdict === 'refused' && one.target.what === 'malformed') continue;
      const difference = differenceBetween(one, absent);
      if (difference) this.caller.fault(one, `can tell it from an absent one: ${difference}`);
    }
  }

  private judgeFields(route: string, one: Question & Told): void {
    if (one.answer.status >= 300) return;
    const roles = rolesOf(ruleOf(route), one.persona, one.target);
    const more = this.fields.unlisted(route, roles, one.answer.body);
    if (more.length > 0) this.caller.fault(one, `is given as ${roles.join(' and ')} ${more.join(', ')}`);
  }

  /** The same question of the same person about nothing. */
  private absentFor(told: (Question & Told)[], { target }: Question): (Question & Told) | undefined {
    const absent = told.filter((one) => one.target.what === 'absent');
    if (!target.guarded) return absent[0];
    return absent.find((one) => one.target.guarded === target.guarded) ?? absent[0];
  }
}

function faultOf(route: string, { verdict, answer, method, target }: Question & Told): string | undefined {
  const { status, body } = answer;
  const said = `${status} ${body?.code ?? ''}`;
  const wrong = `should be ${verdict} and is answered ${said}`;
  switch (verdict) {
    case 'sign-in':
      return said === '401 access.sign-in' ? undefined : wrong;
    case 'duty-missing':
      return said === '403 access.duty-missing' ? undefined : wrong;
    case 'hidden':
      return said === '404 access.not-found' ? undefined : wrong;
    case 'refused':
      return status >= 400 && status < 500 ? undefined : wrong;
    case 'open':
      if (method !== 'GET')
        return status === 400 || (status === 200 && !route.includes(':')) ? undefined : wrong;
      // A word that fits nothing is said to, or finds nothing.
      if (queryOf(route).length > 0)
        return status === 200 || status === 400 || (status === 404 && !said.includes('access.'))
          ? undefined
          : wrong;
      if (ELSEWHERE[route] === said || status === 200) return undefined;
      if (status === 400 && target.what === 'no object' && route.includes(':')) return undefined;
      return status === 404 && mayBeNone(route, body?.code) ? undefined : wrong;
  }
}

function mayBeNone(route: string, code: string): boolean {
  if (code?.startsWith('access.')) return false;
  return NOT_YET.includes(route) || /[*:](path|table|number|creditCode|key|year|code)/.test(route);
}

function median(numbers: number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1);
}
