import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module';
import { AccountController } from './account.controller';

@Module({ imports: [IdentityModule], controllers: [AccountController] })
export class IdentityHttpModule {}
