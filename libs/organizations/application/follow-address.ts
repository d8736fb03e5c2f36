import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { ReadContact } from '@market/identity';
import type { Transaction } from '@market/platform/transactions';
import { MembershipEntity } from '../persistence/membership.entity';

/** A membership keeps a copy of where its person is reached: it must not be an address he has given up. */
@Injectable()
export class FollowAddress {
  constructor(private readonly contacts: ReadContact) {}

  /** Safe to repeat; whoever is reached by no mail any more has an empty copy. */
  async execute(tx: Transaction, personId: string): Promise<void> {
    const present = await this.contacts.addresses(tx.manager, personId);
    await tx.manager.update(
      MembershipEntity,
      { personId, email: Not(In(present)) },
      { email: present[0] ?? '' },
    );
  }
}
