import type { INestApplicationContext } from '@nestjs/common';
import { CreatePerson, EnrolSecondFactor, GiveConsent, StateIdentity } from '@market/identity';
import { AddMember, demandsOf, RecordRepresentative, RegisterUnit } from '@market/organizations';
import { type PersonActor, systemCall } from '@market/platform/call';
import { Clock, dayOf, newId } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import { DEMONSTRATION_PASSWORD, demonstrationUnits } from '../../assembly/demonstration';
import { demonstrationSecret } from '../../assembly/demonstration-secret';
import { identityNumber } from '../../assembly/demonstration-unit';
import { giveLetter } from './give-letter';

/** Everybody of the demonstration by e-mail address, ready to act. */
export type Cast = ReadonlyMap<string, PersonActor>;

/**
 * Brings units and people into the market, one transaction a unit; whoever signs is told apart by what he signs by. Staff of offices begin with a password of their
 * own where the story is so long that it would be too old at its end.
 */
export async function bringPeople(
  app: INestApplicationContext,
  staffPassword = DEMONSTRATION_PASSWORD,
): Promise<Cast> {
  const cast = new Map<string, PersonActor>();
  for (const { people, ...unit } of demonstrationUnits) {
    await app.get(Transactions).run(systemCall('seed-units'), async (tx) => {
      const unitId = await app.get(RegisterUnit).execute(tx, unit);
      for (const { name, email, duties } of people) {
        const { staff, secondFactor } = demandsOf([{ unitKind: unit.kind, duties }]);
        const password = staff ? staffPassword : DEMONSTRATION_PASSWORD;
        const { personId, accountId } = await app
          .get(CreatePerson)
          .execute(tx, { name, address: email, password });
        await app.get(StateIdentity).keep(tx, personId, {
          ...{ kind: 'resident-id', number: identityNumber(cast.size), agreed: true },
        });
        await app.get(GiveConsent).toAll(tx, personId);
        await app.get(AddMember).execute(tx, { personId, personName: name, email, unitId, duties });
        if (secondFactor) {
          await app.get(EnrolSecondFactor).bring(tx, personId, demonstrationSecret(email));
        }
        if (name === unit.legalRepresentative)
          await app.get(RecordRepresentative).execute(tx, { unitId, personId, licenceId: null });
        const who = { personId, accountId, sessionId: newId(), name, unitId, unitName: unit.name };
        cast.set(email, { kind: 'person', ...who, duties, staff });
      }
    });
  }
  const fromDay = dayOf(app.get(Clock).now());
  for (const head of headsWhoSign(cast)) await giveLetter(app, { by: head, to: head, fromDay });
  return cast;
}

/** Those who sign for a unit without being the one its licence names; each administers it, too. */
export function headsWhoSign(cast: Cast): PersonActor[] {
  return demonstrationUnits.flatMap(({ people, legalRepresentative }) =>
    people
      .filter(({ name, duties }) => duties.includes('contract-signatory') && name !== legalRepresentative)
      .flatMap(({ email }) => cast.get(email) ?? []),
  );
}
