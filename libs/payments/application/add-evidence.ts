import { Injectable } from '@nestjs/common';
import { ReadContractFacts } from '@market/contracts';
import { DocumentsOfUnit, grantAccess } from '@market/documents';
import type { Call } from '@market/platform/call';
import { dayOf, newId } from '@market/platform/clock';
import { yuanText } from '@market/platform/money';
import { Transactions } from '@market/platform/transactions';
import { type Evidence, EVIDENCE_KINDS } from '../domain/evidence';
import { paymentRefusals } from '../domain/refusals';
import { paymentChanged } from '../facts';
import { EvidenceEntity } from '../persistence/evidence.entity';
import { InstalmentEntity } from '../persistence/instalment.entity';

export type NewEvidence = Pick<Evidence, 'kind' | 'number' | 'amount' | 'datedOn' | 'documentId'>;

/** Invoices and bank slips beside the statement. */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly transactions: Transactions,
    private readonly contracts: ReadContractFacts,
    private readonly documents: DocumentsOfUnit,
  ) {}

  /** @throws paymentRefusals: noPlan, usedElsewhere, inFuture; documentRefusals.notYours */
  execute(call: Call, contractId: string, evidence: NewEvidence): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const about = await this.contracts.execute(tx.manager, contractId);
      if (!about || !(await tx.manager.existsBy(InstalmentEntity, { contractId })))
        throw paymentRefusals.noPlan();
      const { actor } = call;
      if (actor.kind !== 'person' || !actor.unitId)
        throw new Error('The access rows let only a unit’s people in.');
      if (evidence.datedOn > dayOf(tx.now)) throw paymentRefusals.inFuture({ day: evidence.datedOn });
      await this.documents.proveOwned(tx.manager, actor.unitId, [evidence.documentId]);
      const id = newId();
      const { raw } = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(EvidenceEntity)
        .values({
          ...evidence,
          id,
          contractId,
          amount: String(evidence.amount),
          addedByUnit: actor.unitId,
          addedBy: actor.name,
          addedAt: tx.now,
          withdrawnAt: null,
        })
        .orIgnore()
        .returning('id')
        .execute();
      if ((raw as unknown[]).length === 0) {
        const { zh, en } = EVIDENCE_KINDS[evidence.kind];
        throw paymentRefusals.usedElsewhere({ kind: zh, kindEn: en, number: evidence.number });
      }
      const { buyer, seller, broker } = about.contract.holders;
      await grantAccess(tx, {
        documentIds: [evidence.documentId],
        subjects: [buyer, seller, broker].flatMap((unitId) => (unitId ? [{ unitId }] : [])),
        purpose: `contract ${contractId}`,
      });
      const { kind, number, amount, datedOn } = evidence;
      tx.record({
        action: 'contract.add-evidence',
        object: { type: 'contract', id: contractId },
        after: { kind, number, amount: yuanText(amount), datedOn },
      });
      await tx.tell(paymentChanged, { id: contractId });
      return { id };
    });
  }

  /** Takes back a paper of one's own unit, entered wrongly; it stays on record. @throws paymentRefusals.noSuchEvidence */
  withdraw(call: Call, contractId: string, id: string): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const { actor } = call;
      const unitId = actor.kind === 'person' ? (actor.unitId ?? '') : '';
      const withdrawn = await tx.manager
        .createQueryBuilder()
        .update(EvidenceEntity)
        .set({ withdrawnAt: tx.now })
        .where(
          'id = :id AND contract_id = :contractId AND added_by_unit = :unitId AND withdrawn_at IS NULL',
          {
            ...{ id, contractId, unitId },
          },
        )
        .execute();
      if (withdrawn.affected !== 1) throw paymentRefusals.noSuchEvidence();
      tx.record({
        action: 'contract.withdraw-evidence',
        object: { type: 'contract', id: contractId },
        detail: { evidence: id },
      });
      await tx.tell(paymentChanged, { id: contractId });
      return { id };
    });
  }
}
