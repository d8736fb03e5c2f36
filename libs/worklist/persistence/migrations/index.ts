import type { Persistence } from '@market/platform/database';
import { WorkItemEntity } from '../work-item.entity';
import { CreateWorklist1763800002000 } from './create-worklist-1763800002000';
import { KeepDeadlines1763800021100 } from './keep-deadlines-1763800021100';
import { KeepDesksApart1763800026200 } from './keep-desks-apart-1763800026200';

export const worklistPersistence: Persistence = {
  entities: [WorkItemEntity],
  migrations: [CreateWorklist1763800002000, KeepDeadlines1763800021100, KeepDesksApart1763800026200],
};
