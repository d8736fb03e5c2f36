import { Injectable } from '@nestjs/common';
import type { Day } from '@market/platform/clock';
import { Vault } from '@market/platform/crypto';
import type { Transaction } from '@market/platform/transactions';
import { keepAccount } from '../persistence/relation.store';
import { sealNumber } from '../persistence/seals';

/** A bank account a unit was seen with. Higher libs hand it down, so that two units with one account are noticed. */
@Injectable()
export class KeepAccount {
  constructor(private readonly vault: Vault) {}

  async execute(
    tx: Transaction,
    { unitId, account, source, asOf }: { unitId: string; account: string; source: string; asOf: Day },
  ): Promise<void> {
    const place = { column: 'unit_account.account_sealed', row: unitId };
    const number = sealNumber(this.vault, 'account', account, place);
    await keepAccount(tx, { ...number, unitId, source, asOf });
  }
}
