import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type Call, stands } from '@market/platform/call';
import { Clock } from '@market/platform/clock';
import { FileStore } from '@market/platform/files';
import { Transactions } from '@market/platform/transactions';
import { documentRefusals } from '../domain/refusals';
import { DocumentEntity } from '../persistence/document.entity';
import { hasGrant } from './grants';

export interface Document {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  unitId: string | null;
}

@Injectable()
export class ReadDocuments {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Names and sizes for a page; whether somebody may open the content is asked when it is opened. */
  async byIds(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Document>> {
    if (ids.length === 0) return new Map();
    const found = await manager.findBy(DocumentEntity, { id: In([...new Set(ids)]) });
    return new Map(found.map((entity) => [entity.id, documentOf(entity)]));
  }

  /**
   * Opens the content for its own unit or for whoever was granted it; an opening by another unit is recorded.
   * @throws documentRefusals.noSuchDocument, alike for absent and for closed ones
   */
  async open(call: Call, id: string): Promise<{ document: Document; content: Readable }> {
    const { reader } = this.transactions;
    const entity = await reader.findOneBy(DocumentEntity, { id });
    if (!entity) throw documentRefusals.noSuchDocument();
    const { actor } = call;
    const isOwn = actor.kind === 'person' && stands(actor, entity.unitId ?? entity.uploadedBy);
    if (!isOwn && !(await hasGrant(reader, id, actor, this.clock.now())))
      throw documentRefusals.noSuchDocument();
    if (!isOwn && actor.kind === 'person') {
      await this.transactions.run(call, async (tx) => {
        tx.record({ action: 'document.open', object: { type: 'document', id } });
      });
    }
    return { document: documentOf(entity), content: await this.files.open(entity.sha256) };
  }
}

export function documentOf(entity: DocumentEntity): Document {
  const { id, name, mediaType, sha256, unitId } = entity;
  return { id, name, mediaType, sha256, unitId, size: Number(entity.size) };
}
