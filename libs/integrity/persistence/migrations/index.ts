import type { Persistence } from '@market/platform/database';
import { CloseTakeOver1763800022400 } from './close-take-over-1763800022400';
import { CreateSnapshots1763800022100 } from './create-snapshots-1763800022100';
import { CreateStanding1763800022000 } from './create-standing-1763800022000';
import { OpenTakeOver1763800022200 } from './open-take-over-1763800022200';

export const integrityPersistence: Persistence = {
  entities: [],
  migrations: [
    CreateStanding1763800022000,
    CreateSnapshots1763800022100,
    OpenTakeOver1763800022200,
    CloseTakeOver1763800022400,
  ],
  sealed: [
    { table: 'unit_account', column: 'account_sealed', row: 'unit_id', index: 'account_index' },
    { table: 'company_record', column: 'representative_sealed', row: 'id', index: 'representative_index' },
    { table: 'company_record', column: 'phone_sealed', row: 'id', index: 'phone_index' },
    { table: 'company_record', column: 'account_sealed', row: 'id', index: 'account_index' },
    { table: 'company_holder', column: 'identity_sealed', row: 'id', index: 'identity_index' },
  ],
};
