import { Inject, Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { Vault } from '@market/platform/crypto';
import { Transactions } from '@market/platform/transactions';
import { PERSONAL_DATA, type PersonalDataPart } from './personal-data';

export interface PersonalDataFile {
  /** Moment of the export. */
  at: Date;
  personId: string;
  parts: Readonly<Record<string, readonly object[]>>;
}

/** All the market keeps of a person, for himself. */
@Injectable()
export class ExportPersonalData {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
    @Inject(PERSONAL_DATA) private readonly parts: readonly PersonalDataPart[],
  ) {}

  execute(call: Call): Promise<PersonalDataFile> {
    const { personId } = personIn(call);
    return this.transactions.run(call, async (tx) => {
      tx.record({ action: 'personal-data.export', object: { type: 'person', id: personId } });
      const parts: Record<string, readonly object[]> = {};
      for (const part of this.parts) parts[part.name] = await part.read(tx.manager, personId, this.vault);
      return { at: tx.now, personId, parts };
    });
  }
}
