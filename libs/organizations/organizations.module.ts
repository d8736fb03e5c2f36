import { Module } from '@nestjs/common';
import { IdentityModule } from '@market/identity';
import { ActForUnit } from './application/act-for-unit';
import { AddMember } from './application/add-member';
import { ReadMe } from './application/read-me';
import { ReadUnits } from './application/read-units';
import { RegisterUnit } from './application/register-unit';

const useCases = [RegisterUnit, AddMember, ReadUnits, ReadMe, ActForUnit];

@Module({ imports: [IdentityModule], providers: useCases, exports: useCases })
export class OrganizationsModule {}
