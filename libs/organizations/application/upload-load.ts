import { Injectable } from '@nestjs/common';
import { DocumentsOfUnit, ReadDocuments } from '@market/documents';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { WORKBOOK_TYPE } from '@market/platform/sheets';
import { appendHistory, moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { LARGEST_FILE } from '../domain/load';
import { loadStates } from '../domain/load-states';
import { organizationRefusals } from '../domain/refusals';
import { loadUploaded } from '../facts';
import { LoadEntity } from '../persistence/load.entity';
import { lockLoad, noteHand } from '../persistence/load.store';

const MEGABYTE = 1024 * 1024;

/** A verifier brings a workbook of units and people, or a corrected one for the same load; it is read in the background. */
@Injectable()
export class UploadLoad {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: DocumentsOfUnit,
    private readonly read: ReadDocuments,
  ) {}

  /** @throws organizationRefusals.loadNotExcel, loadTooLarge; documentRefusals.notYours */
  execute(call: Call, documentId: string): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const { personId, name: who, unitId = '' } = personIn(call);
      const name = await this.workbook(tx, unitId, documentId);
      const load: LoadEntity = {
        ...{ id: newId(), state: loadStates.initial, officeId: unitId, name, documentId, round: 1 },
        ...{ uploadedBy: personId, uploadedByName: who, uploadedAt: tx.now },
        ...{ releasedBy: null, releasedByName: null, trouble: null },
      };
      const { id, state } = load;
      await tx.manager.insert(LoadEntity, load);
      await noteHand(tx.manager, id, personId);
      await appendHistory(tx, {
        noun: loadStates.noun,
        objectId: id,
        action: 'upload',
        from: null,
        to: state,
      });
      tx.record({
        action: 'unit-load.upload',
        object: { type: loadStates.noun, id },
        after: { name, documentId },
      });
      await tx.tell(loadUploaded, { id });
      return { id };
    });
  }

  /** @throws organizationRefusals.noSuchLoad and those of execute; stateRefusals */
  replace(call: Call, id: string, documentId: string): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const { personId, unitId = '' } = personIn(call);
      const load = await lockLoad(tx.manager, id);
      if (!load) throw organizationRefusals.noSuchLoad();
      const name = await this.workbook(tx, unitId, documentId);
      await moveState(tx, loadStates, 'replace', {
        subject: load,
        entity: LoadEntity,
        set: { documentId, name, round: load.round + 1, trouble: null },
        detail: { name },
      });
      await noteHand(tx.manager, id, personId);
      return { id };
    });
  }

  private async workbook(tx: Transaction, unitId: string, documentId: string): Promise<string> {
    await this.documents.proveOwned(tx.manager, unitId, [documentId]);
    const document = (await this.read.byIds(tx.manager, [documentId])).get(documentId);
    if (document?.mediaType !== WORKBOOK_TYPE) throw organizationRefusals.loadNotExcel();
    if (document.size > LARGEST_FILE)
      throw organizationRefusals.loadTooLarge({ most: LARGEST_FILE / MEGABYTE });
    return document.name;
  }
}
