import type { Persistence } from '@market/platform/database';
import { AchievementEntity } from '../achievement.entity';
import { CreateAchievements1763800006000 } from './create-achievements-1763800006000';

export const achievementPersistence: Persistence = {
  entities: [AchievementEntity],
  migrations: [CreateAchievements1763800006000],
};
