import { Module } from '@nestjs/common';
import { DocumentsModule } from '@market/documents';
import { OrganizationsModule } from '@market/organizations';
import { ExpireListings } from './application/expire-listings';
import { MoveAchievement } from './application/move-achievement';
import { ReadAchievementFacts } from './application/read-achievement-facts';
import { ReadAchievements } from './application/read-achievements';
import { ReadListings } from './application/read-listings';
import { SaveAchievement } from './application/save-achievement';
import { SetPrice } from './application/set-price';

const useCases = [
  SaveAchievement,
  MoveAchievement,
  SetPrice,
  ReadAchievements,
  ReadAchievementFacts,
  ReadListings,
  ExpireListings,
];

@Module({ imports: [OrganizationsModule, DocumentsModule], providers: useCases, exports: useCases })
export class AchievementsModule {}
