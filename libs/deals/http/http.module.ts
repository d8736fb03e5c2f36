import { Module } from '@nestjs/common';
import { AchievementsModule } from '@market/achievements';
import { DealsModule } from '../deals.module';
import { DealController } from './deal.controller';
import { MandateController } from './mandate.controller';

@Module({ imports: [DealsModule, AchievementsModule], controllers: [DealController, MandateController] })
export class DealsHttpModule {}
