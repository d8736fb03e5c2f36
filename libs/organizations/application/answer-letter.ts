import { Injectable } from '@nestjs/common';
import { grantAccess } from '@market/documents';
import { ReadContact, StateIdentity } from '@market/identity';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { dayOf, plusDays, startOfDay } from '@market/platform/clock';
import { moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { type Letter, phaseOf } from '../domain/letter';
import { letterStates } from '../domain/letter-states';
import { organizationRefusals } from '../domain/refusals';
import { LetterEntity } from '../persistence/letter.entity';
import { lockLetter } from '../persistence/letter.store';
import { mustHoldAsMember } from './issue-letter';
import { mustGoTogether } from './must-go-together';
import { sameName } from '../domain/same-name';

/** The one a letter names says yes or no: nobody is made an agent without his will. */
@Injectable()
export class AnswerLetter {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ReadContact,
    private readonly identity: StateIdentity,
  ) {}

  /** @throws organizationRefusals.noSuchLetter, letterOver, identityMissing, letterOtherName, letterDutyNotHeld, dutiesClash; stateRefusals */
  accept(call: Call, id: string): Promise<{ unitId: string }> {
    return this.transactions.run(call, async (tx) => {
      const { personId, name } = personIn(call);
      const letter = await this.addressed(tx, id, personId);
      const { number, untilDay, agentName, duties, paperId, holders } = letter;
      if (phaseOf(letter, dayOf(tx.now)) === 'expired')
        throw organizationRefusals.letterOver({ number, untilDay });
      if (!(await this.identity.stated(tx.manager, personId))) throw organizationRefusals.identityMissing();
      if (!sameName(agentName, name)) throw organizationRefusals.letterOtherName({ given: agentName, name });
      await mustHoldAsMember(tx, holders.principal, { personId }, duties);
      await mustGoTogether(tx, { personId, name, duties });
      await moveState(tx, letterStates, 'accept', {
        subject: letter,
        entity: LetterEntity,
        set: { agentId: personId, acceptedAt: tx.now },
        detail: { number },
      });
      const until = startOfDay(plusDays(untilDay, 1));
      const subjects = [{ personId }];
      await grantAccess(tx, { documentIds: [paperId], subjects, purpose: purposeOf(id), until });
      return { unitId: holders.principal };
    });
  }

  /** @throws organizationRefusals.noSuchLetter; stateRefusals */
  decline(call: Call, id: string): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const { personId } = personIn(call);
      const letter = await this.addressed(tx, id, personId);
      await moveState(tx, letterStates, 'decline', {
        subject: letter,
        entity: LetterEntity,
        set: { agentId: personId, endedAt: tx.now },
        detail: { number: letter.number },
      });
      return { id };
    });
  }

  /** The letter with the person as its agent, when it went to an address he has proved or was answered by him. */
  private async addressed(tx: Transaction, id: string, personId: string): Promise<Letter> {
    const letter = await lockLetter(tx.manager, id);
    const addresses = await this.contacts.addresses(tx.manager, personId);
    const agent = letter?.holders.agent ?? null;
    const isHis = agent === personId || (agent === null && addresses.includes(letter?.agentEmail ?? ''));
    if (!letter || !isHis) throw organizationRefusals.noSuchLetter();
    return { ...letter, holders: { ...letter.holders, agent: personId } };
  }
}

/** Under which the paper is open to the agent. */
export const purposeOf = (id: string) => `letter ${id}`;
