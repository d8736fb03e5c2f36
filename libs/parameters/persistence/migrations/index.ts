import type { Persistence } from '@market/platform/database';
import { DecreeEntity } from '../decree.entity';
import { ParameterChangeEntity } from '../parameter-change.entity';
import { CreateParameters1763800021000 } from './create-parameters-1763800021000';
import { LoadDecrees1763800021050 } from './load-decrees-1763800021050';

export const parameterPersistence: Persistence = {
  entities: [ParameterChangeEntity, DecreeEntity],
  migrations: [CreateParameters1763800021000, LoadDecrees1763800021050],
};
