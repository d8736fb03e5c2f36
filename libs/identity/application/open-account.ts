import { Injectable } from '@nestjs/common';
import { newId } from '@market/platform/clock';
import { Vault } from '@market/platform/crypto';
import type { Transaction } from '@market/platform/transactions';
import type { Address } from '../domain/address';
import { identityRefusals } from '../domain/refusals';
import { accountAt, addressColumns } from '../persistence/account.store';
import { AccountEntity } from '../persistence/account.entity';
import { lockAddress } from '../persistence/one-time-code.store';

interface NewAccount {
  personId: string;
  address: Address;
  /** As it is kept: a further account has that of those before it. */
  password: Pick<AccountEntity, 'passwordHash' | 'passwordSetAt' | 'passwordSuitsStaff'>;
}

/** Gives a person a way in, in the caller's transaction; that the address is his has been proved. */
@Injectable()
export class OpenAccount {
  constructor(private readonly vault: Vault) {}

  /** @throws identityRefusals.addressTaken */
  async execute(tx: Transaction, { personId, address, password }: NewAccount): Promise<string> {
    await lockAddress(tx.manager, this.vault.index(address.value));
    if (await accountAt(tx.manager, this.vault, address)) throw identityRefusals.addressTaken();
    const id = newId();
    await tx.manager.insert(AccountEntity, {
      ...{ id, personId, createdAt: tx.now, disabledAt: null },
      ...password,
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
