import { Module } from '@nestjs/common';
import { IdentityModule } from '@market/identity';
import { ActForUnit } from './application/act-for-unit';
import { AddMember } from './application/add-member';
import { DelegateDuty } from './application/delegate-duty';
import { EndDelegation } from './application/end-delegation';
import { ReadDelegations } from './application/read-delegations';
import { ReadMe } from './application/read-me';
import { ReadUnits } from './application/read-units';
import { RegisterUnit } from './application/register-unit';

const useCases = [
  RegisterUnit,
  AddMember,
  ReadUnits,
  ReadMe,
  ActForUnit,
  DelegateDuty,
  EndDelegation,
  ReadDelegations,
];

@Module({ imports: [IdentityModule], providers: useCases, exports: useCases })
export class OrganizationsModule {}
