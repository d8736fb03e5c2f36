import { Module } from '@nestjs/common';
import { DocumentsModule } from '@market/documents';
import { IdentityModule } from '@market/identity';
import { ParametersModule } from '@market/parameters';
import { ActForUnit } from './application/act-for-unit';
import { AddMember } from './application/add-member';
import { AnswerInvitation } from './application/answer-invitation';
import { AnswerLetter } from './application/answer-letter';
import { ApplyForUnit } from './application/apply-for-unit';
import { ChangeDuties } from './application/change-duties';
import { DelegateDuty } from './application/delegate-duty';
import { EndDelegation } from './application/end-delegation';
import { FollowAddress } from './application/follow-address';
import { EndLetter } from './application/end-letter';
import { ImportLoads } from './application/import-loads';
import { ImportRow } from './application/import-row';
import { Invite } from './application/invite';
import { InvitePerson } from './application/invite-person';
import { ReadActor } from './application/read-actor';
import { PutReviewOnDesk } from './application/put-review-on-desk';
import { IssueLetter } from './application/issue-letter';
import { ReadApplications } from './application/read-applications';
import { ReadDelegations } from './application/read-delegations';
import { ReadInvitations } from './application/read-invitations';
import { MendLoad } from './application/mend-load';
import { MoveLoad } from './application/move-load';
import { ReadLoad } from './application/read-load';
import { ReadLoads } from './application/read-loads';
import { ReadPeopleList } from './application/read-people-list';
import { UploadLoad } from './application/upload-load';
import { WriteLoadFiles } from './application/write-load-files';
import { ReadLetters } from './application/read-letters';
import { ReadMe } from './application/read-me';
import { ReadSigningAuthority } from './application/read-signing-authority';
import { ReadUnits } from './application/read-units';
import { RecordRepresentative } from './application/record-representative';
import { RegisterUnit } from './application/register-unit';
import { RemindOfLetters } from './application/remind-of-letters';
import { RemoveMember } from './application/remove-member';
import { AdministerSignIn } from './application/administer-sign-in';
import { VerifyUnit } from './application/verify-unit';

const useCases = [
  RegisterUnit,
  AddMember,
  ReadUnits,
  ReadActor,
  ReadMe,
  ActForUnit,
  DelegateDuty,
  EndDelegation,
  ReadDelegations,
  ApplyForUnit,
  VerifyUnit,
  ReadApplications,
  Invite,
  AnswerInvitation,
  ReadInvitations,
  ChangeDuties,
  RemoveMember,
  AdministerSignIn,
  PutReviewOnDesk,
  FollowAddress,
  RecordRepresentative,
  IssueLetter,
  AnswerLetter,
  EndLetter,
  ReadLetters,
  ReadSigningAuthority,
  RemindOfLetters,
  UploadLoad,
  ReadLoad,
  ReadLoads,
  MendLoad,
  MoveLoad,
  ImportLoads,
  ImportRow,
  InvitePerson,
  ReadPeopleList,
  WriteLoadFiles,
];

@Module({
  imports: [IdentityModule, DocumentsModule, ParametersModule],
  providers: useCases,
  exports: useCases,
})
export class OrganizationsModule {}
