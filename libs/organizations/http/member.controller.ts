import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { isId } from '@market/platform/clock';
import { CurrentCall } from '@market/platform/http';
import { AnswerInvitation } from '../application/answer-invitation';
import { ChangeDuties } from '../application/change-duties';
import { Invite } from '../application/invite';
import { ReadInvitations } from '../application/read-invitations';
import { RemoveMember } from '../application/remove-member';
import { organizationRefusals } from '../domain/refusals';
import {
  type ChangedMemberDto,
  type InvitationIdDto,
  InvitationsDto,
  type InvitedDto,
  type JoinedUnitDto,
  MemberDutiesDto,
  type MyInvitationsDto,
  RemovalDto,
  type RemovedMemberDto,
} from './member.dto';
import { dutyDto } from './session.dto';

@Controller('api')
export class MemberController {
  constructor(
    private readonly invite: Invite,
    private readonly answer: AnswerInvitation,
    private readonly invitations: ReadInvitations,
    private readonly changeDuties: ChangeDuties,
    private readonly removeMember: RemoveMember,
  ) {}

  /** Invites people by a list, all or none. */
  @Post('unit/invitations')
  send(@CurrentCall() call: Call, @Body() { people }: InvitationsDto): Promise<InvitedDto> {
    return this.invite.execute(call, people);
  }

  @Delete('unit/invitations/:id')
  withdraw(@CurrentCall() call: Call, @Param('id') id: string): Promise<InvitationIdDto> {
    return this.invite.withdraw(call, idOf(id));
  }

  /** Invitations to the addresses that are mine. */
  @Get('invitations')
  async mine(@CurrentCall() call: Call): Promise<MyInvitationsDto> {
    const found = await this.invitations.forPerson(personIn(call).personId);
    return {
      items: found.map(({ id, unit, email, invitedByName, duties, untilDay }) => ({
        ...{ id, email, untilDay, invitedBy: invitedByName },
        ...{ unitName: unit.name, unitNameEn: unit.nameEn, duties: duties.map(dutyDto) },
      })),
    };
  }

  @Post('invitations/:id/accept')
  @HttpCode(200)
  accept(@CurrentCall() call: Call, @Param('id') id: string): Promise<JoinedUnitDto> {
    return this.answer.accept(call, idOf(id));
  }

  @Post('invitations/:id/decline')
  @HttpCode(200)
  decline(@CurrentCall() call: Call, @Param('id') id: string): Promise<InvitationIdDto> {
    return this.answer.decline(call, idOf(id));
  }

  /** All the duties the member shall hold from now on. */
  @Put('unit/members/:personId/duties')
  change(
    @CurrentCall() call: Call,
    @Param('personId') personId: string,
    @Body() { duties }: MemberDutiesDto,
  ): Promise<ChangedMemberDto> {
    return this.changeDuties.execute(call, personId, duties);
  }

  @Post('unit/members/:personId/removal')
  @HttpCode(200)
  remove(
    @CurrentCall() call: Call,
    @Param('personId') personId: string,
    @Body() { successorId }: RemovalDto,
  ): Promise<RemovedMemberDto> {
    return this.removeMember.execute(call, personId, successorId);
  }
}

function idOf(text: string): string {
  if (!isId(text)) throw organizationRefusals.noSuchInvitation();
  return text;
}
