import type { Persistence } from '@market/platform/database';
import { DelegationEntity } from '../delegation.entity';
import { DutyAssignmentEntity } from '../duty-assignment.entity';
import { LoadEntity } from '../load.entity';
import { LoadRowEntity } from '../load-row.entity';
import { MembershipEntity } from '../membership.entity';
import { InvitationEntity } from '../invitation.entity';
import { LegalRepresentativeEntity } from '../legal-representative.entity';
import { LetterEntity } from '../letter.entity';
import { OrganizationEntity } from '../organization.entity';
import { UnitApplicationEntity } from '../unit-application.entity';
import { CreateJoining1763800015000 } from './create-joining-1763800015000';
import { CreateLetters1763800023000 } from './create-letters-1763800023000';
import { CreateLoads1763800027200 } from './create-loads-1763800027200';
import { CreateOrganizations1763800003000 } from './create-organizations-1763800003000';
import { IndexDuties1763800021300 } from './index-duties-1763800021300';

export const organizationPersistence: Persistence = {
  entities: [
    OrganizationEntity,
    MembershipEntity,
    DutyAssignmentEntity,
    DelegationEntity,
    UnitApplicationEntity,
    InvitationEntity,
    LetterEntity,
    LoadEntity,
    LoadRowEntity,
    LegalRepresentativeEntity,
  ],
  migrations: [
    CreateOrganizations1763800003000,
    CreateJoining1763800015000,
    IndexDuties1763800021300,
    CreateLetters1763800023000,
    CreateLoads1763800027200,
  ],
};
