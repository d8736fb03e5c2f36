import { Module } from '@nestjs/common';
import { DocumentsModule } from '@market/documents';
import { OrganizationsModule } from '@market/organizations';
import { AchievementsModule } from '../achievements.module';
import { AchievementController } from './achievement.controller';
import { PublicAchievementController } from './public.controller';

@Module({
  imports: [AchievementsModule, DocumentsModule, OrganizationsModule],
  controllers: [AchievementController, PublicAchievementController],
})
export class AchievementsHttpModule {}
