import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '@market/platform/transactions';
import { type AgreementName, AGREEMENTS, FOR_ALL } from '../domain/agreements';
import { ConsentEntity } from '../persistence/consent.entity';
import { DataReadEntity } from '../persistence/data-read.entity';
import { IdentityDocumentEntity } from '../persistence/identity-document.entity';
import { PersonEntity } from '../persistence/person.entity';

const MOST_READS = 50;

export interface IdentityShown {
  kind: IdentityDocumentEntity['kind'];
  tail: string;
  statedAt: Date;
}

export interface Profile {
  name: string;
  identity: IdentityShown | undefined;
  consents: readonly ConsentEntity[];
  /** Agreements in force that have not been agreed to in this version. */
  due: readonly AgreementName[];
  /** Who read what is masked, the latest first. */
  reads: readonly DataReadEntity[];
}

/** What the market keeps of a person himself, as he is shown it. */
@Injectable()
export class ReadProfile {
  constructor(private readonly transactions: Transactions) {}

  async execute(personId: string): Promise<Profile> {
    const { reader } = this.transactions;
    const person = await reader.findOneByOrFail(PersonEntity, { id: personId });
    const consents = await reader.find(ConsentEntity, { where: { personId }, order: { agreedAt: 'DESC' } });
    const reads = await reader.find(DataReadEntity, {
      where: { personId },
      order: { at: 'DESC' },
      take: MOST_READS,
    });
    const agreed = (name: AgreementName) =>
      consents.some(({ document, version }) => document === name && version === AGREEMENTS[name].version);
    return {
      name: person.name,
      identity: await this.identity(reader, personId),
      ...{ consents, reads },
      due: FOR_ALL.filter((name) => !agreed(name)),
    };
  }

  /** The paper a person is known by, masked. */
  async identity(manager: EntityManager, personId: string): Promise<IdentityShown | undefined> {
    const found = await manager.findOneBy(IdentityDocumentEntity, { personId });
    return found ? { kind: found.kind, tail: found.numberTail, statedAt: found.statedAt } : undefined;
  }
}
