import { tellAgreed, tellLine, tellSettled, tellSubmitted, tellTalk } from './tell-business';
import { letGo, tellApplications, tellDelegations, tellInvitations, tellPeople } from './tell-joining';
import { tellLetters } from './tell-letters';
import { tellLoads } from './tell-loads';
import { tellNumbers, tellPortals } from './tell-numbers';
import { tellStanding } from './tell-standing';
import { SIDE_NAMES, tellAchievement, tellNeeds } from './tell-science';
import {
  confirmClaims,
  publishClaims,
  tellClaims,
  tellObjections,
  tellOtherProvince,
  tellPayouts,
} from './tell-subsidies';
import { World } from './world';

/** Every kind of object at least twice, for two tenants who must not know of one another. */
export async function tellWorld(): Promise<World> {
  const world = await World.open();
  try {
    await tell(world);
  } catch (cause) {
    await world.close();
    throw cause;
  }
  return world;
}

async function tell(world: World): Promise<void> {
  for (const side of SIDE_NAMES) {
    for (const stage of ['draft', 'unit-review', 'review', 'registered', 'listed'] as const)
      await tellAchievement(world, side, stage);
  }
  await world.market.settle();
  for (const side of SIDE_NAMES) await tellNeeds(world, side);
  await tellTalk(world, 'A', 'B');
  await tellTalk(world, 'B', 'A');
  for (const side of SIDE_NAMES) {
    await tellAgreed(world, side, 'agreed');
    await tellSubmitted(world, side, 'submitted');
    await tellClaims(world, side, await tellSettled(world, side));
  }
  await world.freshen();
  for (const side of SIDE_NAMES) await confirmClaims(world, side);
  await publishClaims(world, ['A.buyer', 'B.broker']);
  await tellPayouts(world, ['A.buyer', 'B.broker']);
  const notice = await publishClaims(world, ['A.broker', 'B.buyer']);
  await tellObjections(world, notice, ['row-1', 'row-2']);
  for (const name of ['first', 'second']) await tellLine(world, name);
  await tellApplications(world);
  for (const side of SIDE_NAMES) await tellInvitations(world, side);
  await tellDelegations(world);
  await tellPeople(world);
  await tellLetters(world);
  await tellLoads(world);
  await tellNumbers(world);
  await tellStanding(world);
  await world.freshen();
  await tellPortals(world);
  await tellOtherProvince(world);
  await world.market.settle();
  await letGo(world);
  await world.market.settle();
}
