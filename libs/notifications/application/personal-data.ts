import type { PersonalDataPart } from '@market/identity';
import { unitIdsOf } from '@market/organizations';
import { rows } from '@market/platform/database';

/** Messages to a person: his, and of no use to anybody once he has left. */
export const notificationsData: PersonalDataPart = {
  name: 'messages',

  // What he was told for a unit he has left is that unit's.
  read: async (manager, personId) =>
    rows<object>(
      manager,
      `SELECT title, text, href, created_at, read_at FROM notice
       WHERE person_id = $1 AND (unit_id IS NULL OR unit_id = ANY($2)) ORDER BY created_at`,
      [personId, await unitIdsOf(manager, personId, null)],
    ),

  async erase({ manager }, { personId, addresses }) {
    await manager.query(
      `DELETE FROM mail_delivery WHERE sent_to = ANY($2)
         OR notice_id IN (SELECT id FROM notice WHERE person_id = $1)`,
      [personId, addresses],
    );
    await manager.query('DELETE FROM notice WHERE person_id = $1', [personId]);
  },
};
