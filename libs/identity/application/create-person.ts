import { Injectable } from '@nestjs/common';
import { newId } from '@market/platform/clock';
import { hashPassword } from '@market/platform/crypto';
import type { Transaction } from '@market/platform/transactions';
import { addressOf } from '../domain/address';
import { checkPassword, suitsStaff } from '../domain/password-rules';
import { identityRefusals } from '../domain/refusals';
import { PersonEntity } from '../persistence/person.entity';
import { OpenAccount } from './open-account';

export interface NewPerson {
  name: string;
  /** A mail address or a mobile number. */
  address: string;
  /** None for whoever comes by the portal. */
  password?: string | undefined;
  /** Somebody else has made the password: staff change it the first time they sign in. */
  initial?: boolean;
}

/** Makes a natural person with a first account, inside the caller's transaction. */
@Injectable()
export class CreatePerson {
  constructor(private readonly accounts: OpenAccount) {}

  /** @throws identityRefusals.addressWrong, addressTaken and those of checkPassword */
  async execute(
    tx: Transaction,
    { name, address: typed, password, initial = false }: NewPerson,
  ): Promise<{ personId: string; accountId: string }> {
    const address = addressOf(typed);
    if (!address) throw identityRefusals.addressWrong();
    if (password) checkPassword(password, { name, addresses: [address.value] });
    const kept = {
      passwordHash: password ? await hashPassword(password) : null,
      passwordSetAt: tx.now,
      passwordSuitsStaff: !initial && suitsStaff(password ?? ''),
    };
    const personId = newId();
    await tx.manager.insert(PersonEntity, { id: personId, name, createdAt: tx.now });
    const accountId = await this.accounts.execute(tx, { personId, address, password: kept });
    tx.record({ action: 'person.create', object: { type: 'person', id: personId }, after: { name } });
    return { personId, accountId };
  }
}
