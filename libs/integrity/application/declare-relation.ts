import { Injectable } from '@nestjs/common';
import type { Transaction } from '@market/platform/transactions';
import { relationDeclared } from '../facts';
import { keepSaid } from '../persistence/relation.store';

export interface Declaration {
  side: 'buyer' | 'seller';
  related: boolean;
  personId: string;
  personName: string;
}

/** What a side of a contract says about its relation to the other. */
@Injectable()
export class DeclareRelation {
  /** @param aboutId the contract's id */
  async execute(tx: Transaction, aboutId: string, declaration: Declaration): Promise<void> {
    await keepSaid(tx, aboutId, declaration);
    await tx.tell(relationDeclared, { id: aboutId });
  }
}
