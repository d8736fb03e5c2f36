import { Module } from '@nestjs/common';
import { OrganizationsModule } from '@market/organizations';
import { ExpireNeeds } from './application/expire-needs';
import { MoveNeed } from './application/move-need';
import { ReadNeedFacts } from './application/read-need-facts';
import { ReadNeeds } from './application/read-needs';
import { ReadOpenNeeds } from './application/read-open-needs';
import { SaveNeed } from './application/save-need';

const useCases = [SaveNeed, MoveNeed, ExpireNeeds, ReadNeeds, ReadOpenNeeds, ReadNeedFacts];

@Module({ imports: [OrganizationsModule], providers: useCases, exports: useCases })
export class NeedsModule {}
