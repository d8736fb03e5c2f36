import { freeCode } from '../../e2e/support/newcomer';
import { ROUTES } from './routes';
import { spread } from './spread';
import type { Kind, Named, Rule, Thing } from './standing';
import type { World } from './world';

/** One way to fill a path. */
export interface Target extends Named {
  path: string;
  what: 'own' | 'absent' | 'malformed' | 'wrong type' | 'no object';
}

const ABSENT = '01a20ac4-1e23-7631-b8eb-3077037ac079';
/** Of things known by a number: one that looks right and that nobody has. */
const ABSENT_NUMBERS: Partial<Record<Kind, string>> = {
  'achievement-number': '9362099Y9999',
  'need-number': 'XQ2099-9999',
  'notice-number': 'GS2099-9999',
  'unit-code': freeCode(999),
};
const MOST_WRITTEN = 4;
const MOST_READ = 12;
const MALFORMED = ['not-an-id', '1%27%20OR%201=1--'];
/** What stands in a path and is nobody's. */
const PUBLIC_WORDS: Readonly<Record<string, readonly string[]>> = {
  table: ['divisions', 'fields', 'nowhere', '__proto__'],
  path: ['nowhere', 'achievements'],
  key: ['deals.days-to-answer', 'nowhere'],
  year: ['2026', '2099', '1999', 'x'],
  code: ['openid.denied', 'nowhere'],
};

export function ruleOf(route: string): Rule {
  const rule = ROUTES[route];
  if (!rule)
    throw new Error(`${route} has no line in test/matrix/support/routes.ts: say there who may call it.`);
  return rule;
}

/** Every path a route can be asked with: each object of its kind, none, a broken id, an id of something else. */
export function targetsOf(world: World, route: string): Target[] {
  const pattern = route.split(' ')[1] ?? '';
  const { kind, inside } = ruleOf(route);
  const holes = pattern.match(/[:*]\w+/g) ?? [];
  const [last = ''] = holes.slice(-1);
  const words = PUBLIC_WORDS[last.slice(1)];
  if (holes.length === 0) return [{ path: pattern, what: 'no object' }];
  if (words) return words.map((word) => ({ path: pattern.replace(last, word), what: 'no object' }));
  if (kind && inside) return pairs(world, pattern, { outer: kind, inner: inside.kind });
  const of = inside?.kind ?? kind;
  if (!of) {
    const numbers = world.of('achievement-number').map(({ id }) => id);
    return [...numbers, ABSENT].map((id) => ({ path: pattern.replace(last, id), what: 'no object' }));
  }
  const filled = (id: string, what: Target['what'], thing?: Thing): Target => ({
    ...{ path: pattern.replace(last, id), what },
    ...(inside ? { inside: thing } : { guarded: thing }),
  });
  return [
    filled(ABSENT_NUMBERS[of] ?? ABSENT, 'absent'),
    ...some(provided(world, of), route).map((thing) => filled(thing.id, 'own', thing)),
    ...MALFORMED.map((id) => filled(id, 'malformed')),
    filled(wrongType(world, of), 'wrong type'),
  ];
}

/** An object within another: in its own, in a foreign one where it does not lie, and none. */
function pairs(world: World, pattern: string, { outer, inner }: { outer: Kind; inner: Kind }): Target[] {
  const [first = '', second = ''] = pattern.match(/:\w+/g) ?? [];
  const fill = (guarded: Thing, id: string, what: Target['what'], inside?: Thing): Target => ({
    ...{ path: pattern.replace(second, id).replace(first, guarded.id), what, guarded },
    ...{ inside },
  });
  const things = provided(world, inner);
  return provided(world, outer).flatMap((guarded) => [
    fill(guarded, ABSENT, 'absent'),
    ...things.map((thing) =>
      thing.parent === guarded.id
        ? fill(guarded, thing.id, 'own', thing)
        : fill(guarded, thing.id, 'wrong type'),
    ),
  ]);
}

/** Of a long row some of each side and stage; fewer are written to, or drawn as a PDF. */
function some(things: Thing[], route: string): Thing[] {
  return spread(things, route.startsWith('GET ') && !route.endsWith('/pdf') ? MOST_READ : MOST_WRITTEN);
}

function provided(world: World, kind: Kind): Thing[] {
  const things = world.of(kind);
  if (things.length >= 2) return things;
  throw new Error(
    `The world has ${things.length} of ${kind}: tell at least two in test/matrix/support/tell-*.ts.`,
  );
}

function wrongType(world: World, kind: Kind): string {
  const other = kind === 'claim' ? 'contract' : 'claim';
  return world.of(other)[0]?.id ?? '';
}
