import { queryOf } from './api-file';
import type { World } from './world';

const STATES = ['draft', 'listed', 'submitted', 'made', 'county-review', 'nowhere'];
/** What a reader may write behind the question mark, word by word. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  shown: ['due', 'listed', 'all', 'x'],
  one: ['x'],
  other: ['x'],
  units: ['x', ''],
  page: ['1', '2', '99', '0', 'x'],
  sheet: ['people', 'x'],
  state: STATES,
  value: ['3', 'x'],
  fromDay: ['2099-01-01', 'x'],
  address: ['wang@ganbei.example', 'zhong@mingze.example', 'nobody@nowhere.example', 'x'],
  scope: ['mine', 'unit', 'done', 'all'],
  field: ['advanced-manufacturing', 'x'],
  region: ['360000', '360200', '360700', '350000', 'x'],
  year: ['2025', '2026', '1999', 'x'],
  month: ['1', '12', '13'],
  type: ['development-commissioned', 'x'],
  until: ['2026-12-31', 'x'],
  priceMode: ['fixed', 'negotiable'],
  kind: ['applied', 'x'],
  trl: ['1-9', '6', 'x'],
  confirmed: ['30', 'x'],
  sort: ['relevance', 'confirmed', 'price', 'x'],
};

/** Questions that say something only with several words at once. */
const WHOLE: Readonly<Record<string, (world: World) => readonly string[]>> = {
  'GET /api/relations': ({ unitIds }) => [
    `?one=${unitIds.get('uniA')}&other=${unitIds.get('entA')}`,
    `?one=${unitIds.get('uniC')}&other=${unitIds.get('broB')}`,
  ],
  'GET /api/standing-lines': ({ unitIds }) => [`?units=${[...unitIds.values()].join(',')}`],
};

/** Every word of a query by itself, and everything secret looked for by its own name. */
export function queriesOf(world: World, route: string): string[] {
  const whole = WHOLE[route]?.(world) ?? [];
  const single = queryOf(route).flatMap((name) => {
    const values = name === 'q' ? world.words() : VALUES[name];
    if (!values) {
      throw new Error(
        `${route} has a query word "${name}" nobody tries: say some in test/matrix/support/queries.ts.`,
      );
    }
    return values.map((value) => `?${name}=${encodeURIComponent(value)}`);
  });
  return [...whole, ...single];
}
