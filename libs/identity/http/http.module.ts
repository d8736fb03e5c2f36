import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module';
import { AccountController } from './account.controller';
import { AdministrationController } from './administration.controller';
import { ProfileController } from './profile.controller';
import { ProofController } from './proof.controller';
import { SecondFactorController } from './second-factor.controller';

@Module({
  imports: [IdentityModule],
  controllers: [
    AccountController,
    ProofController,
    SecondFactorController,
    AdministrationController,
    ProfileController,
  ],
})
export class IdentityHttpModule {}
