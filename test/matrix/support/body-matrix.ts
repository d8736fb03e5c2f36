import { bodyOf } from './api-file';
import type { Asked, Caller, Told } from './caller';
import { changesBetween, checksumOf } from './checksum';
import { NAMED_IN_BODIES, type NamedInBody, pathOfNamed } from './named-in-bodies';
import { toldOf } from './people';
import { differenceBetween } from './sameness';
import { sameAccount, sees } from './secrets';
import type { World } from './world';

const ABSENT = '01a20ac4-1e23-7631-b8eb-3077037ac079';
const ABSENT_NUMBER = '9362099Y9999';

interface Question extends Asked {
  what: 'absent' | 'foreign' | 'wrong type' | 'malformed';
  id: string;
}

/** Ids in bodies that no line of NAMED_IN_BODIES speaks of. */
export function unnamedIds(routes: readonly string[]): string[] {
  return routes.flatMap((route) =>
    [...(bodyOf(route) ?? [])]
      .filter(([, { format }]) => format === 'uuid')
      .filter(([field]) => !NAMED_IN_BODIES.some((one) => one.route === route && field.endsWith(one.field)))
      .map(
        ([field]) =>
          `${route} takes the id "${field}": say in test/matrix/support/named-in-bodies.ts whose it may be`,
      ),
  );
}

/** A rightful sender of a whole body names what is not his: refused as if there were no such thing. */
export async function walkBody(world: World, caller: Caller, named: NamedInBody): Promise<void> {
  const { dataSource } = world.market;
  const before = await checksumOf(dataSource);
  const told = await caller.all(questionsOf(world, named));
  const absent = told.find((one) => one.what === 'absent');
  for (const one of told) {
    const { status } = one.answer;
    if (status < 400 || status === 401)
      caller.fault(one, `names a ${one.what} ${named.kind} and is answered ${status}`);
    if (!absent || one === absent || one.what === 'malformed') continue;
    const difference = differenceBetween(saying(one), saying(absent));
    if (difference)
      caller.fault(one, `can tell a ${one.what} ${named.kind} from an absent one: ${difference}`);
  }
  const changed = changesBetween(before, await checksumOf(dataSource));
  if (changed.length > 0)
    caller.faults.push(`${named.route} by ${named.field} changed ${changed.join(', ')}`);
}

function questionsOf(world: World, named: NamedInBody): Question[] {
  const [method = ''] = named.route.split(' ');
  const { account = '' } = toldOf(named.of ?? named.by);
  const foreign = world
    .of(named.kind)
    .filter(({ holders }) => {
      if (named.as.length === 0) return false;
      const own = named.as.flatMap((as) => holders[as] ?? []);
      return !sameAccount(account).some((persona) => sees(persona, own));
    })
    .map(({ id }): [Question['what'], string] => ['foreign', id]);
  if (foreign.length === 0 && named.as.length > 0)
    throw new Error(`${named.by} has no foreign ${named.kind} to name.`);
  const isNumber = named.kind.endsWith('number');
  const other = world.of(named.kind === 'claim' ? 'contract' : 'claim')[0]?.id ?? '';
  const ids: [Question['what'], string][] = [
    ['absent', isNumber ? ABSENT_NUMBER : ABSENT],
    ...foreign,
    // Of a number that looks like none it is said so; that tells nothing of what there is.
    [isNumber ? 'malformed' : 'wrong type', other],
    ['malformed', 'not-an-id'],
  ];
  return ids.map(([what, id]) => ({
    ...{ what, id, persona: named.by, method, path: pathOfNamed(world, named) },
    body: named.body(world, id),
  }));
}

/** What was said is not told: the id counts as part of the question. */
const saying = ({ answer, id, path }: Question & Told) => ({ answer, path: `${path}/${id}` });
