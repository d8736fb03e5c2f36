import { Module } from '@nestjs/common';
import { AchievementsModule } from '@market/achievements';
import { DealsModule } from '@market/deals';
import { IntegrityModule } from '@market/integrity';
import { OrganizationsModule } from '@market/organizations';
import { DraftContract } from './application/draft-contract';
import { MoveContract } from './application/move-contract';
import { ReadContractFacts } from './application/read-contract-facts';
import { ReadContracts } from './application/read-contracts';
import { ReadSigning } from './application/read-signing';
import { SaveContract } from './application/save-contract';

const useCases = [DraftContract, SaveContract, MoveContract, ReadContracts, ReadContractFacts];

@Module({
  imports: [OrganizationsModule, IntegrityModule, AchievementsModule, DealsModule],
  providers: [...useCases, ReadSigning],
  exports: useCases,
})
export class ContractsModule {}
