import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module';
import { AccountController } from './account.controller';
import { ProfileController } from './profile.controller';

@Module({ imports: [IdentityModule], controllers: [AccountController, ProfileController] })
export class IdentityHttpModule {}
