import { Module } from '@nestjs/common';
import { AchievementsModule } from '@market/achievements';
import { MatchingModule } from '@market/matching';
import { NeedsModule } from '@market/needs';
import { OrganizationsModule } from '@market/organizations';
import { AnswerMandate, AskBroker } from './application/mandates';
import { MoveDeal } from './application/move-deal';
import { OpenEnquiry } from './application/open-enquiry';
import { ReadDealFacts } from './application/read-deal-facts';
import { ReadDeals } from './application/read-deals';

const useCases = [OpenEnquiry, MoveDeal, AskBroker, AnswerMandate, ReadDeals, ReadDealFacts];

@Module({
  imports: [OrganizationsModule, AchievementsModule, NeedsModule, MatchingModule],
  providers: useCases,
  exports: useCases,
})
export class DealsModule {}
