import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { ReadContact } from '@market/identity';
import type { Holders } from '@market/platform/access';
import { isId } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import type { Letter } from '../domain/letter';
import { LetterEntity } from '../persistence/letter.entity';
import { findLetter, letterOf } from '../persistence/letter.store';
import { ReadUnits, type Unit } from './read-units';

/** One list; older ones are in the audit trail. */
const MOST = 100;

/** What a notice or the agent's own page says of one. */
export interface LetterStory {
  letter: Letter;
  principal: Unit;
}

@Injectable()
export class ReadLetters {
  constructor(
    private readonly transactions: Transactions,
    private readonly units: ReadUnits,
    private readonly contacts: ReadContact,
  ) {}

  /** A unit's own, newest first. */
  async ofUnit(unitId: string): Promise<{ unit: Unit; letters: Letter[] } | undefined> {
    const { reader } = this.transactions;
    const unit = (await this.units.byIds(reader, [unitId])).get(unitId);
    if (!unit) return undefined;
    const found = await reader.find(LetterEntity, {
      where: { principalId: unitId },
      order: { issuedAt: 'DESC', id: 'DESC' },
      take: MOST,
    });
    return { unit, letters: found.map(letterOf) };
  }

  /** Those a person holds or has held, and those that wait for him at an address of his. */
  async forPerson(personId: string): Promise<LetterStory[]> {
    const { reader } = this.transactions;
    const addresses = await this.contacts.addresses(reader, personId);
    const found = await reader.find(LetterEntity, {
      where: [{ agentId: personId }, { agentEmail: In(addresses), state: 'issued' }],
      order: { issuedAt: 'DESC', id: 'DESC' },
      take: MOST,
    });
    return this.withUnits(reader, found.map(letterOf));
  }

  /** For those who are told of it. */
  async about(manager: EntityManager, id: string): Promise<LetterStory | undefined> {
    const letter = await findLetter(manager, id);
    const [story] = await this.withUnits(manager, letter ? [letter] : []);
    return story;
  }

  private async withUnits(manager: EntityManager, letters: readonly Letter[]): Promise<LetterStory[]> {
    const units = await this.units.byIds(
      manager,
      letters.map(({ holders }) => holders.principal),
    );
    return letters.flatMap((letter) => {
      const principal = units.get(letter.holders.principal);
      return principal ? [{ letter, principal }] : [];
    });
  }
}

export async function holdersOfLetter(manager: EntityManager, id: string): Promise<Holders | undefined> {
  return isId(id) ? (await findLetter(manager, id))?.holders : undefined;
}
