import { Module } from '@nestjs/common';
import { SubsidiesModule } from '../subsidies.module';
import { ClaimController } from './claim.controller';
import { PayoutController } from './payout.controller';

@Module({ imports: [SubsidiesModule], controllers: [ClaimController, PayoutController] })
export class SubsidiesHttpModule {}
