import { Module } from '@nestjs/common';
import { AchievementsModule } from '@market/achievements';
import { NeedsModule } from '@market/needs';
import { CountMarket } from '../application/count-market';
import { HomeController } from './home.controller';

@Module({
  imports: [AchievementsModule, NeedsModule],
  controllers: [HomeController],
  providers: [CountMarket],
})
export class StatisticsHttpModule {}
