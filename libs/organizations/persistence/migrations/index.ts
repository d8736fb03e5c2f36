import type { Persistence } from '@market/platform/database';
import { DelegationEntity } from '../delegation.entity';
import { DutyAssignmentEntity } from '../duty-assignment.entity';
import { MembershipEntity } from '../membership.entity';
import { OrganizationEntity } from '../organization.entity';
import { CreateOrganizations1763800003000 } from './create-organizations-1763800003000';

export const organizationPersistence: Persistence = {
  entities: [OrganizationEntity, MembershipEntity, DutyAssignmentEntity, DelegationEntity],
  migrations: [CreateOrganizations1763800003000],
};
