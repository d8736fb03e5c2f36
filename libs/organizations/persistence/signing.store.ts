import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';
import type { Letter } from '../domain/letter';
import { LetterEntity } from './letter.entity';
import { letterOf } from './letter.store';

export interface SigningFacts {
  representative: boolean;
  letters: Letter[];
}

/**
 * What somebody could sign for a unit by. Held against change until the transaction ends where something is signed by
 * it: a letter revoked at the same moment is revoked before the signature or after it, never beside it.
 */
export async function signingFacts(
  manager: EntityManager,
  { personId, unitId }: { personId: string; unitId: string },
  hold: boolean,
): Promise<SigningFacts> {
  const found = await rows(
    manager,
    `SELECT r.id FROM legal_representative r
     JOIN membership m ON m.person_id = r.person_id AND m.organization_id = r.organization_id AND m.ended_at IS NULL
     WHERE r.organization_id = $1 AND r.person_id = $2 AND r.ended_at IS NULL ${hold ? 'FOR SHARE' : ''}`,
    [unitId, personId],
  );
  const letters = await manager.find(LetterEntity, {
    where: { principalId: unitId, agentId: personId, state: 'accepted' },
    order: { fromDay: 'ASC', id: 'ASC' },
    ...(hold && { lock: { mode: 'pessimistic_read' } }),
  });
  return { representative: found.length > 0, letters: letters.map(letterOf) };
}
