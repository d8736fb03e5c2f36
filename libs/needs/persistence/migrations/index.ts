import type { Persistence } from '@market/platform/database';
import { NeedEntity } from '../need.entity';
import { CreateNeeds1763800007000 } from './create-needs-1763800007000';

export const needPersistence: Persistence = {
  entities: [NeedEntity],
  migrations: [CreateNeeds1763800007000],
};
