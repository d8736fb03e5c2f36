import { Injectable } from '@nestjs/common';
import type { RevealPurpose } from '@market/identity';
import type { Call } from '@market/platform/call';
import { isId } from '@market/platform/clock';
import { tailOf, Vault } from '@market/platform/crypto';
import { Transactions } from '@market/platform/transactions';
import { paymentRefusals } from '../domain/refusals';
import { SettlementLineEntity } from '../persistence/settlement-line.entity';

const COLUMN = 'settlement_line.payer_account_sealed';

/** Bank accounts of payers: sealed where they are kept, opened for a stated purpose. */
@Injectable()
export class PayerAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
  ) {}

  /** The columns of a line that hold an account. */
  columns(lineId: string, account: string) {
    return {
      payerAccountSealed: this.vault.seal(account, { column: COLUMN, row: lineId }),
      payerAccountIndex: this.vault.index(account),
      payerAccountTail: tailOf(account),
    };
  }

  /** Shows a line's account in full; that it was read is on record before. @throws paymentRefusals.noSuchLine */
  reveal(call: Call, lineId: string, purpose: RevealPurpose): Promise<{ account: string }> {
    // Never under an idempotency key: its answer would be kept in plain text.
    return this.transactions.run({ ...call, repeat: undefined }, async (tx) => {
      const line = isId(lineId) ? await tx.manager.findOneBy(SettlementLineEntity, { id: lineId }) : null;
      if (!line) throw paymentRefusals.noSuchLine();
      tx.record({
        action: 'personal-data.reveal',
        object: { type: 'settlement-line', id: lineId },
        detail: { field: 'payer-account', purpose },
      });
      return { account: this.vault.open(line.payerAccountSealed, { column: COLUMN, row: lineId }) };
    });
  }
}
