import type { Persistence } from '@market/platform/database';
import { MatchEntity } from '../match.entity';
import { CreateMatching1763800008000 } from './create-matching-1763800008000';

export const matchingPersistence: Persistence = {
  entities: [MatchEntity],
  migrations: [CreateMatching1763800008000],
};
