import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module';
import { AccountController } from './account.controller';
import { AdministrationController } from './administration.controller';
import { ArrivalController } from './arrival.controller';
import { PortalController } from './portal.controller';
import { ProfileController } from './profile.controller';
import { ProofController } from './proof.controller';
import { SecondFactorController } from './second-factor.controller';
import { WaysInController } from './ways-in.controller';

@Module({
  imports: [IdentityModule],
  controllers: [
    AccountController,
    ProofController,
    SecondFactorController,
    PortalController,
    ArrivalController,
    WaysInController,
    AdministrationController,
    ProfileController,
  ],
})
export class IdentityHttpModule {}
