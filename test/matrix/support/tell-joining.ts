import { dayOf, plusDays } from '@market/platform/clock';
import { asOwner } from '../../e2e/support/claims';
import { freeCode } from '../../e2e/support/newcomer';
import { type Persona, PERSONAS, toldOf, type UnitKey } from './people';
import type { SideName } from './tell-science';
import { must, type World } from './world';

/** Two who bring their units in, one verified by this province's office, one by another's. */
export async function tellApplications(world: World): Promise<void> {
  for (const [at, persona] of (['applicantA', 'applicantB'] as const).entries()) {
    const office = at === 0 ? 'province' : 'province2';
    const word = world.secrets.mark(persona, `${office}:unit-verifier`);
    const licenceId = await world.paper(persona, `${persona}.licence`, office);
    const letterId = await world.paper(persona, `${persona}.letter`, office);
    const form = {
      ...{
        kind: 'enterprise',
        name: `${word}机械公司`,
        creditCode: freeCode(700 + at),
        divisionCode: '360981',
      },
      ...{ legalRepresentative: `人${word}`, address: word, about: word, appliesForHimself: false },
      ...{ licenceId, letterId },
    };
    const { id } = must(await world.at(persona).post('/api/unit-applications', form)).body;
    if (office === 'province2') {
      const [mine, theirs] = [world.unitIds.get('province'), world.unitIds.get('province2')];
      await asOwner(
        world.market,
        `UPDATE unit_application SET office_id = '${theirs}' WHERE id = '${id}';
         UPDATE work_item SET desk_unit = '${theirs}' WHERE object_id = '${id}';
         UPDATE document_grant SET subject = 'unit:${theirs}' WHERE purpose = 'unit-application ${id}'
           AND subject = 'unit:${mine}'`,
      );
    }
    world.secrets.keep(id, persona, `${office}:unit-verifier`);
    world.secrets.keep(form.creditCode, persona, `${office}:unit-verifier`);
    const holders = { applicant: [persona], office: [office] as const };
    world.add({ kind: 'application', name: persona, id, holders });
  }
}

const HOSTS = {
  A: { head: 'head@uniA', unit: 'uniA', invitee: 'inviteeA' },
  B: { head: 'chief@entB', unit: 'entB', invitee: 'inviteeB' },
} as const;

export async function tellInvitations(world: World, side: SideName): Promise<void> {
  const { head, unit, invitee } = HOSTS[side];
  const email = toldOf(invitee).account ?? '';
  world.secrets.keep(email, unit);
  const people = [{ name: '被邀请的人', email, duties: ['need-officer'] }];
  must(await world.at(head).post('/api/unit/invitations', { people }));
  const { id } = must(await world.at(head).get('/api/unit')).body.invitations[0];
  world.secrets.keep(id, unit, invitee);
  world.add({ kind: 'invitation', name: side, id, holders: { unit: [unit], invitee: [invitee] } });
}

/** A duty lent today, and one that will be. */
export async function tellDelegations(world: World): Promise<void> {
  const today = dayOf(new Date());
  const lend = async (by: Persona, to: Persona, unit: UnitKey, what: { duty: string; from: number }) => {
    const fromDay = plusDays(today, what.from);
    const wish = {
      duty: what.duty,
      toPersonId: world.personIds.get(to),
      fromDay,
      toDay: plusDays(fromDay, 30),
    };
    const { id } = must(await world.at(by).post('/api/delegations', wish)).body;
    world.secrets.keep(id, unit);
    world.add({ kind: 'delegation', name: `${unit}.${to}`, id, holders: { unit: [unit] } });
  };
  await lend('officer@uniA', 'borrower@uniA', 'uniA', { duty: 'deal-officer', from: 0 });
  await lend('officer@uniB', 'head@uniB', 'uniB', { duty: 'deal-officer', from: 60 });
  await lend('chief@entB', 'both@entB', 'entB', { duty: 'need-officer', from: 60 });
}

/** He has heard what entA heard, until now. */
export async function letGo(world: World): Promise<void> {
  await world.market.dataSource.query('UPDATE membership SET ended_at = now() WHERE email = $1', [
    toldOf('leaver').account,
  ]);
}

/** People and units by their ids, and a second session of some, which others might try to end. */
export async function tellPeople(world: World): Promise<void> {
  for (const persona of PERSONAS) {
    const id = world.personIds.get(persona);
    const { unit, made = {} } = toldOf(persona);
    if (!id || world.of('person').some((thing) => thing.id === id)) continue;
    const units = persona === 'leaver' ? [] : ([unit, ...Object.keys(made)] as (UnitKey | undefined)[]);
    const colleague = [...new Set(units.filter((one) => one !== undefined))];
    world.add({ kind: 'person', name: persona, id, holders: { colleague } });
  }
  for (const persona of ['officer@uniA', 'chief@entB', 'stranger'] as const) {
    const [{ id }] = await world.market.dataSource.query('SELECT id FROM account WHERE person_id = $1', [
      world.personIds.get(persona),
    ]);
    world.secrets.keep(id, 'province:administrator', persona);
    // Any administrator's of the market, and hidden from whoever is none.
    world.add({
      kind: 'account',
      name: persona,
      id,
      holders: { market: ['province:administrator'], self: [persona] },
    });
  }
  for (const [unit, id] of world.unitIds) {
    world.add({ kind: 'unit', name: unit, id, holders: { own: [unit] } });
    const code = world.codes.get(unit) ?? '';
    world.add({ kind: 'unit-code', name: unit, id: code, holders: { everybody: ['everybody'] } });
  }
  for (const persona of ['officer@uniA', 'chief@entB', 'maker@province'] as const) {
    const spare = await world.market.browser(toldOf(persona).account);
    const { items } = must(await spare.get('/api/sessions')).body;
    const { id } = items.find(({ current }: { current: boolean }) => current);
    world.secrets.keep(id, persona, 'province:administrator');
    world.add({ kind: 'session', name: persona, id, holders: { self: [persona] } });
  }
}
