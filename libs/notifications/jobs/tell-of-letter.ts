import { Injectable } from '@nestjs/common';
import { ReadContact } from '@market/identity';
import { ReadLetters } from '@market/organizations';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';
import { LETTER_NOTICES } from '../domain/letter-notices';

@Injectable()
export class TellOfLetter implements FactHandler<{ id: string }> {
  constructor(
    private readonly notice: GiveNotice,
    private readonly letters: ReadLetters,
    private readonly contacts: ReadContact,
  ) {}

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    const story = await this.letters.about(tx.manager, fact.payload.id);
    if (!story) return;
    const { issuedBy, holders } = story.letter;
    const issuer = await this.reached(tx, issuedBy);
    const agent = holders.agent ? await this.reached(tx, holders.agent) : undefined;
    const about = { ...story, issuer, agent };
    for (const rule of LETTER_NOTICES[fact.name] ?? []) await this.notice.execute(tx, fact, rule, about);
  }

  private async reached(tx: Transaction, personId: string): Promise<{ personId: string; email: string }> {
    const contact = await this.contacts.execute(tx.manager, personId);
    return { personId, email: contact?.email ?? '' };
  }
}
