import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { Vault } from '@market/platform/crypto';
import { Transactions } from '@market/platform/transactions';
import { identityRefusals } from '../domain/refusals';
import type { RevealPurpose } from '../domain/reveal-purpose';
import { DataReadEntity } from '../persistence/data-read.entity';
import { IdentityDocumentEntity } from '../persistence/identity-document.entity';
import { NUMBER } from './state-identity';

/** Shows an identity number in full, for a stated purpose; that it was read is on record before it is shown. */
@Injectable()
export class RevealIdentity {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
  ) {}

  /** The caller has checked that this reader may. @throws identityRefusals.noIdentity */
  execute(call: Call, personId: string, purpose: RevealPurpose): Promise<{ number: string }> {
    const reader = personIn(call);
    // Never under an idempotency key: its answer would be kept in plain text.
    return this.transactions.run({ ...call, repeat: undefined }, async (tx) => {
      const document = await tx.manager.findOneBy(IdentityDocumentEntity, { personId });
      if (!document) throw identityRefusals.noIdentity();
      await tx.manager.insert(DataReadEntity, {
        ...{ id: newId(), personId, field: 'identity-number', purpose, at: tx.now },
        ...{ readerId: reader.personId, readerName: reader.name, readerUnit: reader.unitName ?? null },
      });
      tx.record({
        action: 'personal-data.reveal',
        object: { type: 'person', id: personId },
        detail: { field: 'identity-number', purpose },
      });
      return { number: this.vault.open(document.numberSealed, { column: NUMBER, row: personId }) };
    });
  }
}
