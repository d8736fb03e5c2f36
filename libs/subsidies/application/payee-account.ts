import { Injectable } from '@nestjs/common';
import type { RevealPurpose } from '@market/identity';
import type { Call } from '@market/platform/call';
import { tailOf, Vault } from '@market/platform/crypto';
import { Transactions } from '@market/platform/transactions';
import type { PayableLine, Payout } from '../domain/payout';
import { claimRefusals } from '../domain/refusals';
import { findClaim } from '../persistence/claim.store';

const OF_CLAIM = 'claim.payee_account_sealed';
const OF_LINE = 'payout_line.account_sealed';

/** Bank accounts of payees: sealed where they are kept, opened for a payment file or a stated purpose. */
@Injectable()
export class PayeeAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
  ) {}

  /** The columns of a claim that hold an account. */
  forClaim(claimId: string, account: string) {
    return {
      payeeAccountSealed: this.vault.seal(account, { column: OF_CLAIM, row: claimId }),
      payeeAccountIndex: this.vault.index(account),
      payeeAccountTail: tailOf(account),
    };
  }

  /** A claim's account as a line of a batch keeps it. */
  forLine(claim: { id: string; accountSealed: string }, payoutId: string, position: number) {
    const account = this.vault.open(claim.accountSealed, { column: OF_CLAIM, row: claim.id });
    return {
      accountSealed: this.vault.seal(account, { column: OF_LINE, row: `${payoutId} ${position}` }),
      accountIndex: this.vault.index(account),
      accountTail: tailOf(account),
    };
  }

  /** The lines of a batch as the payment file needs them. */
  payable({ id, lines }: Payout): PayableLine[] {
    return lines.map((line) => ({
      ...line,
      account: this.vault.open(line.accountSealed, { column: OF_LINE, row: `${id} ${line.position}` }),
    }));
  }

  /** Whether the bank speaks of this line's account. */
  isOf({ accountIndex }: { accountIndex: string }, account: string): boolean {
    return this.vault.indexes(account).includes(accountIndex);
  }

  /** Shows a claim's account in full; that it was read is on record before. @throws claimRefusals.noSuchClaim, noPayee */
  reveal(call: Call, claimId: string, purpose: RevealPurpose): Promise<{ account: string }> {
    // Never under an idempotency key: its answer would be kept in plain text.
    return this.transactions.run({ ...call, repeat: undefined }, async (tx) => {
      const found = await findClaim(tx.manager, claimId);
      if (!found) throw claimRefusals.noSuchClaim();
      const { payee } = found.claim;
      if (!payee) throw claimRefusals.noPayee();
      tx.record({
        action: 'personal-data.reveal',
        object: { type: 'claim', id: claimId },
        detail: { field: 'payee-account', purpose },
      });
      return { account: this.vault.open(payee.accountSealed, { column: OF_CLAIM, row: claimId }) };
    });
  }
}
