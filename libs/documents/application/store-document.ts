import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { FileStore, sniff } from '@market/platform/files';
import { Transactions } from '@market/platform/transactions';
import { DocumentEntity } from '../persistence/document.entity';
import type { Document } from './read-documents';

@Injectable()
export class StoreDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileStore,
  ) {}

  /**
   * Keeps an uploaded file for the actor's unit, or for himself while he has none. The content is stored first: it is found by its digest, so that a
   * transaction that fails afterwards leaves nothing wrong behind.
   * @throws fileRefusals for a kind that is not accepted
   */
  async execute(call: Call, { name, content }: { name: string; content: Buffer }): Promise<Document> {
    const { personId, unitId = null } = personIn(call);
    const mediaType = await sniff(content, name);
    const { sha256, size } = await this.files.put(content);
    return this.transactions.run(call, async (tx) => {
      const document = { id: newId(), name, mediaType, size, sha256, unitId };
      await tx.manager.insert(DocumentEntity, {
        ...document,
        size: String(size),
        uploadedBy: personId,
        uploadedAt: tx.now,
      });
      tx.record({
        action: 'document.store',
        object: { type: 'document', id: document.id },
        after: { name, sha256 },
      });
      return document;
    });
  }
}
