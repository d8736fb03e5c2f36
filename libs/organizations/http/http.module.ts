import { Module } from '@nestjs/common';
import { IdentityModule } from '@market/identity';
import { OrganizationsModule } from '../organizations.module';
import { DelegationController } from './delegation.controller';
import { SessionController } from './session.controller';
import { UnitController } from './unit.controller';

@Module({
  imports: [IdentityModule, OrganizationsModule],
  controllers: [SessionController, UnitController, DelegationController],
})
export class OrganizationsHttpModule {}
