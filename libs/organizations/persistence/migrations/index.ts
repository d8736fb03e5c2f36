import type { Persistence } from '@market/platform/database';
import { DutyAssignmentEntity } from '../duty-assignment.entity';
import { MembershipEntity } from '../membership.entity';
import { OrganizationEntity } from '../organization.entity';
import { CreateOrganizations1763800003000 } from './create-organizations-1763800003000';

export const organizationPersistence: Persistence = {
  entities: [OrganizationEntity, MembershipEntity, DutyAssignmentEntity],
  migrations: [CreateOrganizations1763800003000],
};
