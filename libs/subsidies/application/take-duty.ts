import type { Transaction } from '@market/platform/transactions';
import { samePerson } from '../domain/another-person';
import type { Claim, ClaimDuty } from '../domain/claim';
import { takeDuty } from '../persistence/claim.store';
import { personOf } from './person-of';

/** The caller acts on the claim in this duty and in no other, for all its life. @throws claimRefusals.samePerson */
export async function mustTakeDuty(tx: Transaction, claim: Claim, duty: ClaimDuty): Promise<void> {
  const { personId, name } = personOf(tx.call);
  if (!(await takeDuty(tx, claim.id, { personId, name, duty }))) throw samePerson(claim, personId);
}
