import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';

/** Every move a natural person has made, the first first. */
export function movesOfPerson(manager: EntityManager, personId: string, limit?: number): Promise<object[]> {
  return rows<object>(
    manager,
    `SELECT noun, object_id, at, action, from_state, to_state, reason FROM state_history
     WHERE person_id = $1 ORDER BY id LIMIT $2`,
    [personId, limit ?? null],
  );
}
