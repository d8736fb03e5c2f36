import { Injectable } from '@nestjs/common';
import { DocumentsOfUnit } from '@market/documents';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import { integrityRefusals } from '../domain/refusals';
import { relationConcluded } from '../facts';
import { keepConclusion } from '../persistence/relation.store';
import { ConflictsOf } from './conflicts-of';
import { openPaper } from './open-paper';
import { ReadRelations } from './read-relations';

export interface NewConclusion {
  related: boolean;
  reason: string;
  /** The paper it rests on. */
  documentId: string;
}

/** A person has looked at what two units share, and says whether they are related. */
@Injectable()
export class ConcludeRelation {
  constructor(
    private readonly transactions: Transactions,
    private readonly relations: ReadRelations,
    private readonly documents: DocumentsOfUnit,
    private readonly conflicts: ConflictsOf,
  ) {}

  /** @throws integrityRefusals.sameUnit, noSuchUnit, certainAlready, standBack; documentRefusals.notYours */
  execute(
    call: Call,
    [one, other]: readonly [string, string],
    { related, reason, documentId }: NewConclusion,
  ): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      if (one === other) throw integrityRefusals.sameUnit();
      const { personId, name, unitId = '' } = personIn(call);
      const relation = await this.relations.between(tx.manager, one, other);
      if (!relation) throw integrityRefusals.noSuchUnit();
      if (!related && relation.related === 'yes') throw integrityRefusals.certainAlready();
      await this.conflicts.prove(tx.manager, personId, [one, other]);
      await this.documents.proveOwned(tx.manager, unitId, [documentId]);
      const conclusion = { related, reason: reason.trim(), documentId, personId, personName: name };
      const id = await keepConclusion(tx, [one, other], conclusion);
      await openPaper(tx, `relation ${id}`, documentId);
      tx.record({
        action: 'relation.conclude',
        object: { type: 'organization', id: one },
        after: { other, related, reason: conclusion.reason, documentId },
      });
      await tx.tell(relationConcluded, { one, other });
      return { id };
    });
  }
}
