import { issued, letterForm } from '../../e2e/support/letters';
import { nameOf, type Persona, toldOf, type UnitKey } from './people';
import { must, type World } from './world';

/** One letter in force, by which somebody acts for a unit he does not belong to, and one nobody has answered. */
export async function tellLetters(world: World): Promise<void> {
  const inForce = await tell(world, { unit: 'entA', by: 'chief@entA', to: 'agent@entA' });
  must(await world.at('agent@entA').post(`/api/letters/${inForce}/accept`));
  await world.seat('agent@entA');
  await tell(world, { unit: 'uniB', by: 'head@uniB', to: 'inviteeB' });
}

async function tell(
  world: World,
  { unit, by, to }: { unit: UnitKey; by: Persona; to: Persona },
): Promise<string> {
  const { account = '' } = toldOf(to);
  const duties = ['contract-signatory', 'deal-officer'];
  const accepts = to === 'agent@entA';
  const paperId = await world.paper(by, `${unit}.letter`, ...(accepts ? [to] : []));
  const form = await letterForm(world.at(by), {
    agentName: nameOf(to),
    agentEmail: account,
    duties,
    paperId,
  });
  const id = await issued(world.at(by), form);
  world.secrets.keep(id, unit, to);
  world.secrets.keep(account, unit);
  const holders = { principal: [unit], named: [to], agent: accepts ? [to] : [] };
  world.add({ kind: 'letter', name: unit, id, holders });
  return id;
}
