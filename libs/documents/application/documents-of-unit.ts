import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { documentRefusals } from '../domain/refusals';
import { DocumentEntity } from '../persistence/document.entity';

@Injectable()
export class DocumentsOfUnit {
  /** Only what a unit uploaded itself can be attached to its own things. @throws documentRefusals.notYours */
  async proveOwned(manager: EntityManager, unitId: string, ids: readonly string[]): Promise<void> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return;
    const owned = await manager.find(DocumentEntity, {
      select: { id: true },
      where: { id: In(wanted), unitId },
    });
    const known = new Set(owned.map((document) => document.id));
    const foreign = wanted.find((id) => !known.has(id));
    if (foreign) throw documentRefusals.notYours({ id: foreign });
  }

  /** What somebody uploaded himself, such as the papers of a unit that wants to join. @throws documentRefusals.notYours */
  async proveUploadedBy(manager: EntityManager, personId: string, ids: readonly string[]): Promise<void> {
    const wanted = [...new Set(ids)];
    const owned = await manager.find(DocumentEntity, {
      select: { id: true },
      where: { id: In(wanted), uploadedBy: personId },
    });
    const known = new Set(owned.map((document) => document.id));
    const foreign = wanted.find((id) => !known.has(id));
    if (foreign) throw documentRefusals.notYours({ id: foreign });
  }
}
