import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { type AgreementName, AGREEMENTS, FOR_ALL } from '../domain/agreements';
import { ConsentEntity } from '../persistence/consent.entity';

/** Keeps that a person agreed to texts in the versions now in force. */
@Injectable()
export class GiveConsent {
  constructor(private readonly transactions: Transactions) {}

  /** To all that everybody is asked for, in the caller's transaction. */
  toAll(tx: Transaction, personId: string): Promise<void> {
    return keepConsent(tx, personId, FOR_ALL);
  }

  execute(call: Call, documents: readonly AgreementName[]): Promise<void> {
    return this.transactions.run(call, (tx) => keepConsent(tx, personIn(call).personId, documents));
  }
}

/** In the caller's transaction; agreeing again to the same text is nothing new. */
export async function keepConsent(
  tx: Transaction,
  personId: string,
  documents: readonly AgreementName[],
): Promise<void> {
  const given = documents.map((document) => ({ document, version: AGREEMENTS[document].version }));
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(ConsentEntity)
    .values(given.map((one) => ({ ...one, personId, agreedAt: tx.now })))
    .orIgnore()
    .execute();
  tx.record({
    action: 'consent.give',
    object: { type: 'person', id: personId },
    after: Object.fromEntries(given.map(({ document, version }) => [document, version])),
  });
}
