import type { NestExpressApplication } from '@nestjs/platform-express';
import { CreatePerson, EnrolSecondFactor, GiveConsent, StateIdentity } from '@market/identity';
import type { Transaction } from '@market/platform/transactions';
import { DEMONSTRATION_PASSWORD } from '../../../apps/assembly/demonstration';
import { demonstrationSecret } from '../../../apps/assembly/demonstration-secret';
import { identityNumber } from '../../../apps/assembly/demonstration-unit';

/** Numbers nobody of the demonstration and no newcomer has. */
let serial = 7_000;

/** Somebody with an account, known by a paper, with a second factor for whatever duty he may come to. */
export async function bringPerson(
  api: NestExpressApplication,
  tx: Transaction,
  { name, email }: { name: string; email: string },
): Promise<{ personId: string; identity: string }> {
  const account = { name, address: email, password: DEMONSTRATION_PASSWORD };
  const { personId } = await api.get(CreatePerson).execute(tx, account);
  const identity = identityNumber((serial += 1));
  await api.get(StateIdentity).keep(tx, personId, { kind: 'resident-id', number: identity, agreed: true });
  await api.get(GiveConsent).toAll(tx, personId);
  await api.get(EnrolSecondFactor).bring(tx, personId, demonstrationSecret(email));
  return { personId, identity };
}
