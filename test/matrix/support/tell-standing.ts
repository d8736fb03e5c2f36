import { dayOf } from '@market/platform/clock';
import { lookedUp } from '../../e2e/support/lookup';
import type { Persona } from './people';
import type { Sight } from './secrets';
import { must, type World } from './world';

/** Whoever reads standings, in whatever office. */
export const READERS: readonly Sight[] = [
  ...(['countyA:county-reviewer', 'countyB:county-reviewer'] as const),
  ...(['cityA:city-reviewer', 'cityB:city-reviewer', 'province:province-reviewer'] as const),
  ...(['province:integrity-officer', 'province:supervisor', 'province2:supervisor'] as const),
];

/** Whoever decides something about a unit is shown its line. */
const DECIDERS: readonly Sight[] = [
  ...READERS,
  ...(['office:contract-registrar', 'province:payout-maker', 'province:payout-checker'] as const),
  'province2:payout-maker',
];

/** Somebody has looked two units up, and two people have said where they have an interest. */
export async function tellStanding(world: World): Promise<void> {
  for (const unit of ['uniC', 'broA'] as const) {
    const about = world.secrets.mark(...DECIDERS, unit);
    const documentId = await world.paper('integrity@province', `${unit}.looked-up`, ...READERS);
    const findings = [{ kind: 'abnormal-operation', found: 'yes', about }];
    const unitId = world.unitIds.get(unit) ?? '';
    const id = await lookedUp(world.at('integrity@province'), unitId, { documentId, findings });
    world.secrets.keep(id, ...READERS);
    world.add({ kind: 'lookup', name: unit, id, holders: {} });
  }
  await tellInterest(world, 'officer@uniA', world.codes.get('entC') ?? '');
  await tellInterest(world, 'chief@entB', world.codes.get('uniC') ?? '');
}

async function tellInterest(world: World, persona: Persona, creditCode: string): Promise<void> {
  const note = world.secrets.mark(persona);
  const interest = { creditCode, nature: 'relative', fromDay: dayOf(new Date()), note };
  const { id } = must(await world.at(persona).post('/api/interests', interest)).body;
  world.secrets.keep(id, persona);
  world.add({ kind: 'interest', name: persona, id, holders: { declarer: [persona] } });
}
