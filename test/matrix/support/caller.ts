import type { Answer } from '../../e2e/support/browser';
import { type Persona, toldOf } from './people';
import { sameAccount } from './secrets';
import type { World } from './world';

export interface Asked {
  persona: Persona;
  method: string;
  path: string;
  body?: unknown;
  /** Null: without an Idempotency-Key, so that whoever is let through still changes nothing. */
  key?: null;
}

export interface Told extends Asked {
  answer: Answer;
  milliseconds: number;
}

const AT_ONCE = 8;
/** Shows every mail of the demonstration, which has no real ones; production has no such route. */
const SHOWS_ALL = ['/api/demo/mailbox', '/api/demo/sign-ins'];

/** A person's own: he reads them all, whomever he acts for at the moment. */
const OF_A_PERSON = ['/api/messages', '/api/profile'];

function readersOf(persona: Persona, path: string): Persona[] {
  const { account } = toldOf(persona);
  return account && OF_A_PERSON.some((one) => path.startsWith(one)) ? sameAccount(account) : [persona];
}

/** Calls, and judges of every single answer what no answer may do: break, or tell somebody else's secret. */
export class Caller {
  calls = 0;
  readonly faults: string[] = [];

  constructor(private readonly world: World) {}

  /** Several at once; the answers in the order asked. */
  async all<A extends Asked>(asked: readonly A[]): Promise<(A & Told)[]> {
    const told: (A & Told)[] = [];
    const waiting = asked.entries();
    const work = async () => {
      for (const [at, one] of waiting) told[at] = { ...one, ...(await this.ask(one)) };
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return told;
  }

  async ask({ persona, method, path, body, key }: Asked): Promise<Told> {
    const begin = performance.now();
    const sent = method === 'GET' ? {} : { key, ...(body === undefined ? {} : { body }) };
    const answer = await this.world.at(persona).send(method, path, sent);
    const milliseconds = performance.now() - begin;
    this.calls += 1;
    const asked = `${decodeURIComponent(path)} ${JSON.stringify(body ?? '')}`;
    if (answer.status >= 500) this.fault({ persona, method, path }, `broke: ${answer.status}`);
    const leaks = SHOWS_ALL.some((one) => path.startsWith(one))
      ? []
      : this.world.secrets.leaksIn(answer.text, readersOf(persona, path), asked);
    if (leaks.length > 0) this.fault({ persona, method, path }, `is shown ${leaks.join(', ')}`);
    return { persona, method, path, answer, milliseconds };
  }

  fault({ persona, method, path }: Asked, what: string): void {
    this.faults.push(`${persona} at ${method} ${path} ${what}`);
  }
}
