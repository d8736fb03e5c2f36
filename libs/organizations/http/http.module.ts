import { Module } from '@nestjs/common';
import { IdentityModule } from '@market/identity';
import { OrganizationsModule } from '../organizations.module';
import { DelegationController } from './delegation.controller';
import { JoiningController } from './joining.controller';
import { LetterController } from './letter.controller';
import { LoadController } from './load.controller';
import { MemberController } from './member.controller';
import { MemberSignInController } from './member-sign-in.controller';
import { PeopleListController } from './people-list.controller';
import { SessionController } from './session.controller';
import { UnitController } from './unit.controller';

@Module({
  imports: [IdentityModule, OrganizationsModule],
  controllers: [
    SessionController,
    UnitController,
    DelegationController,
    JoiningController,
    MemberController,
    MemberSignInController,
    LetterController,
    LoadController,
    PeopleListController,
  ],
})
export class OrganizationsHttpModule {}
