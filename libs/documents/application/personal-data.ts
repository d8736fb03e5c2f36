import type { PersonalDataPart } from '@market/identity';
import { rows } from '@market/platform/database';

/** Files a person has uploaded: they are his unit's, and stay with it. */
export const documentsData: PersonalDataPart = {
  name: 'files',

  read: (manager, personId) =>
    rows<object>(
      manager,
      'SELECT name, media_type, size, sha256, uploaded_at FROM document WHERE uploaded_by = $1 ORDER BY uploaded_at',
      [personId],
    ),
};
