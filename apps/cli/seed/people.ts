import type { INestApplicationContext } from '@nestjs/common';
import { CreatePerson, GiveConsent, StateIdentity } from '@market/identity';
import { AddMember, RegisterUnit } from '@market/organizations';
import { type PersonActor, systemCall } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import { DEMONSTRATION_PASSWORD, demonstrationUnits } from '../../assembly/demonstration';
import { identityNumber } from '../../assembly/demonstration-unit';

/** Everybody of the demonstration by e-mail address, ready to act. */
export type Cast = ReadonlyMap<string, PersonActor>;

/** Brings units and people into the market, one transaction a unit. */
export async function bringPeople(app: INestApplicationContext): Promise<Cast> {
  const cast = new Map<string, PersonActor>();
  for (const { people, ...unit } of demonstrationUnits) {
    await app.get(Transactions).run(systemCall('seed-units'), async (tx) => {
      const unitId = await app.get(RegisterUnit).execute(tx, unit);
      for (const { name, email, duties } of people) {
        const { personId, accountId } = await app
          .get(CreatePerson)
          .execute(tx, { name, address: email, password: DEMONSTRATION_PASSWORD });
        await app.get(StateIdentity).keep(tx, personId, {
          ...{ kind: 'resident-id', number: identityNumber(cast.size), agreed: true },
        });
        await app.get(GiveConsent).toAll(tx, personId);
        await app.get(AddMember).execute(tx, { personId, personName: name, email, unitId, duties });
        const who = { personId, accountId, sessionId: newId(), name, unitId, unitName: unit.name };
        cast.set(email, { kind: 'person', ...who, duties });
      }
    });
  }
  return cast;
}
