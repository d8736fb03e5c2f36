import { Inject, Injectable } from '@nestjs/common';
import type { Day } from '@market/platform/clock';
import type { Settings } from '@market/platform/config';
import { keyringOf } from '@market/platform/crypto';
import { SETTINGS } from '@market/platform/http';
import type { Transaction } from '@market/platform/transactions';
import { keepAccount } from '../persistence/relation.store';
import { sealNumber } from '../persistence/seals';

/** A bank account a unit was seen with. Higher libs hand it down, so that two units with one account are noticed. */
@Injectable()
export class KeepAccount {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  async execute(
    tx: Transaction,
    { unitId, account, source, asOf }: { unitId: string; account: string; source: string; asOf: Day },
  ): Promise<void> {
    const keys = keyringOf(this.settings.secretKey);
    const number = sealNumber(keys, 'account', account, accountContext(unitId));
    await keepAccount(tx, { ...number, unitId, source, asOf });
  }
}

export function accountContext(unitId: string): string {
  return `unit_account.${unitId}`;
}
