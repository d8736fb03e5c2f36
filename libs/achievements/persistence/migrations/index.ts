import type { Persistence } from '@market/platform/database';
import { AchievementEntity } from '../achievement.entity';
import { CreateAchievements1763800006000 } from './create-achievements-1763800006000';
import { DropSubmittedBy1763800026100 } from './drop-submitted-by-1763800026100';

export const achievementPersistence: Persistence = {
  entities: [AchievementEntity],
  migrations: [CreateAchievements1763800006000, DropSubmittedBy1763800026100],
};
