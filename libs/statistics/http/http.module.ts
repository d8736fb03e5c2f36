import { Module } from '@nestjs/common';
import { AchievementsModule } from '@market/achievements';
import { CountMarket } from '../application/count-market';
import { HomeController } from './home.controller';

@Module({ imports: [AchievementsModule], controllers: [HomeController], providers: [CountMarket] })
export class StatisticsHttpModule {}
