import { Injectable } from '@nestjs/common';
import { newId } from '@market/platform/clock';
import { hashPassword, Vault } from '@market/platform/crypto';
import type { Transaction } from '@market/platform/transactions';
import type { Address } from '../domain/address';
import { suitsStaff } from '../domain/password-rules';
import { identityRefusals } from '../domain/refusals';
import { accountAt, addressColumns } from '../persistence/account.store';
import { AccountEntity } from '../persistence/account.entity';

interface NewAccount {
  personId: string;
  address: Address;
  password: string;
  /** Made by somebody else. */
  initial: boolean;
}

/** Gives a person a way in, in the caller's transaction; that the address is his has been proved. */
@Injectable()
export class OpenAccount {
  constructor(private readonly vault: Vault) {}

  /** @throws identityRefusals.addressTaken */
  async execute(tx: Transaction, { personId, address, password, initial }: NewAccount): Promise<string> {
    if (await accountAt(tx.manager, this.vault, address)) throw identityRefusals.addressTaken();
    const id = newId();
    await tx.manager.insert(AccountEntity, {
      ...{ id, personId, passwordHash: await hashPassword(password), createdAt: tx.now, disabledAt: null },
      ...{ passwordSetAt: tx.now, passwordSuitsStaff: !initial && suitsStaff(password) },
      ...addressColumns(this.vault, id, address),
    });
    tx.record({
      action: 'account.open',
      object: { type: 'account', id },
      detail: { personId, by: address.kind },
    });
    return id;
  }
}
