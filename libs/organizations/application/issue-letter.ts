import { Injectable } from '@nestjs/common';
import { DocumentsOfUnit } from '@market/documents';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { dayOf, newId } from '@market/platform/clock';
import { appendHistory } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { DUTIES } from '../domain/duties';
import { checkTerms, type LetterTerms } from '../domain/letter';
import { letterStates } from '../domain/letter-states';
import { organizationRefusals } from '../domain/refusals';
import { letterIssued } from '../facts';
import { LetterEntity } from '../persistence/letter.entity';
import { nextLetterNumber } from '../persistence/letter.store';
import { membersOf } from '../persistence/membership.store';
import { OrganizationEntity } from '../persistence/organization.entity';

export interface NewLetter extends LetterTerms {
  agentName: string;
  agentEmail: string;
  paperId: string;
}

/** A unit's administrator gives somebody a letter of authority; it holds once that person accepts it. */
@Injectable()
export class IssueLetter {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: DocumentsOfUnit,
  ) {}

  /** @throws organizationRefusals.letterDutyNotHeld and those of checkTerms; documentRefusals.notYours */
  execute(call: Call, wish: NewLetter): Promise<{ id: string; number: string }> {
    return this.transactions.run(call, async (tx) => {
      const { unitId = '', personId, name } = personIn(call);
      const unit = await tx.manager.findOneBy(OrganizationEntity, { id: unitId });
      if (!unit) throw organizationRefusals.noSuchUnit();
      const today = dayOf(tx.now);
      checkTerms(wish, { kind: unit.kind, today });
      await this.documents.proveOwned(tx.manager, unitId, [wish.paperId]);
      const { amountLimit, duties, agentEmail, ...rest } = wish;
      const address = agentEmail.toLowerCase();
      await mustHoldAsMember(tx, unitId, { email: address }, duties);
      const letter: LetterEntity = {
        ...{ ...rest, id: newId(), state: letterStates.initial, principalId: unitId, agentId: null },
        ...{ agentEmail: address, duties: [...duties], amountLimit: amountLimit?.toString() ?? null },
        ...{ issuedBy: personId, issuedByName: name, issuedAt: tx.now },
        ...{ acceptedAt: null, endedAt: null, reason: null },
        number: await nextLetterNumber(tx.manager, today.slice(0, 4)),
      };
      const { id, number, state } = letter;
      await tx.manager.insert(LetterEntity, letter);
      await appendHistory(tx, {
        noun: letterStates.noun,
        objectId: id,
        action: 'issue',
        from: null,
        to: state,
      });
      tx.record({
        action: 'letter.issue',
        object: { type: letterStates.noun, id },
        after: { ...wish, duties: [...duties] },
        detail: { number },
      });
      await tx.tell(letterIssued, { id });
      return { id, number };
    });
  }
}

/**
 * A member has his duties from the list of members alone; a letter only proves to others that he may sign. So it names
 * none he does not hold.
 * @throws organizationRefusals.letterDutyNotHeld
 */
export async function mustHoldAsMember(
  tx: Transaction,
  unitId: string,
  who: { email: string } | { personId: string },
  duties: LetterTerms['duties'],
): Promise<void> {
  const members = await membersOf(tx.manager, unitId);
  const member = members.find((one) =>
    'email' in who ? one.email === who.email : one.personId === who.personId,
  );
  const lacking = member && duties.find((duty) => !member.duties.includes(duty));
  if (!lacking) return;
  const { zh, en } = DUTIES[lacking];
  throw organizationRefusals.letterDutyNotHeld({ name: member.name, duty: zh, dutyEn: en });
}
