import { dayOf } from '@market/platform/clock';
import type { Transaction } from '@market/platform/transactions';
import { DUTIES, type Duty } from '../domain/duties';
import { clashOf } from '../domain/incompatible-duties';
import { organizationRefusals } from '../domain/refusals';
import { lockPerson } from '../persistence/membership-changes.store';
import { reachOf } from '../persistence/membership.store';

interface Wish {
  personId: string;
  name: string;
  duties: readonly Duty[];
}

/**
 * Before a natural person is given duties, by assignment or by delegation: they must go together with one another
 * and with all he has or will have, in every unit. The person is locked first, so that two given at once do not
 * miss each other.
 * @throws organizationRefusals.dutiesClash
 */
export async function mustGoTogether(tx: Transaction, { personId, name, duties }: Wish): Promise<void> {
  await lockPerson(tx.manager, personId);
  const held = new Set(await reachOf(tx.manager, personId, dayOf(tx.now)));
  for (const duty of duties) {
    const clash = clashOf(duty, held);
    if (clash) {
      const [one, other] = [DUTIES[duty], DUTIES[clash]];
      const words = { one: one.zh, oneEn: one.en, other: other.zh, otherEn: other.en };
      throw organizationRefusals.dutiesClash({ name, ...words });
    }
    held.add(duty);
  }
}
