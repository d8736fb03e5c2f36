import type { Persistence } from '@market/platform/database';
import { PublicNoticeEntity } from '../notice.entity';
import { ObjectionEntity } from '../objection.entity';
import { CreatePublicity1763800004000 } from './create-publicity-1763800004000';
import { KeepWorkingDays1763800021200 } from './keep-working-days-1763800021200';

export const publicityPersistence: Persistence = {
  entities: [PublicNoticeEntity, ObjectionEntity],
  migrations: [CreatePublicity1763800004000, KeepWorkingDays1763800021200],
};
