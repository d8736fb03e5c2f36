import { Module } from '@nestjs/common';
import { AchievementsModule } from '@market/achievements';
import { NeedsModule } from '@market/needs';
import { CountContracts } from '../application/count-contracts';
import { CountMarket } from '../application/count-market';
import { CountSteps } from '../application/count-steps';
import { ListContracts } from '../application/list-contracts';
import { ListSubsidies } from '../application/list-subsidies';
import { HomeController } from './home.controller';
import { StatisticsController } from './statistics.controller';

@Module({
  imports: [AchievementsModule, NeedsModule],
  controllers: [HomeController, StatisticsController],
  providers: [CountMarket, CountContracts, CountSteps, ListContracts, ListSubsidies],
})
export class StatisticsHttpModule {}
