import { Module } from '@nestjs/common';
import { AchievementsModule } from '@market/achievements';
import { FindAchievements } from './application/find-achievements';
import { IndexAchievements } from './application/index-achievements';

@Module({
  imports: [AchievementsModule],
  providers: [FindAchievements, IndexAchievements],
  exports: [FindAchievements, IndexAchievements],
})
export class SearchModule {}
