import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import { DUTIES, type Duty } from '../domain/duties';
import { MOST_INVITED } from '../domain/invitation';
import { DutyDto } from './session.dto';

const MOST_DUTIES = Object.keys(DUTIES).length;

export class InviteeDto {
  @IsString()
  @Length(2, 50)
  name: string;

  @IsEmail()
  email: string;

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(MOST_DUTIES)
  @IsIn(Object.keys(DUTIES), { each: true })
  duties: Duty[];
}

export class InvitationsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_INVITED)
  @ValidateNested({ each: true })
  @Type(() => InviteeDto)
  people: InviteeDto[];
}

export class InvitedDto {
  /** How many were invited. */
  invited: number;
}

export class InvitationIdDto {
  id: string;
}

export class JoinedUnitDto {
  unitId: string;
}

/** An invitation as the one invited sees it. */
export class MyInvitationDto {
  id: string;
  unitName: string;
  unitNameEn: string | null;
  email: string;
  invitedBy: string;
  duties: DutyDto[];
  /** The last day, included. */
  untilDay: string;
}

export class MyInvitationsDto {
  items: MyInvitationDto[];
}

export class MemberDutiesDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @ArrayMaxSize(MOST_DUTIES)
  @IsIn(Object.keys(DUTIES), { each: true })
  duties: Duty[];
}

export class RemovalDto {
  /** Who takes over what only the leaver could do. */
  @IsOptional()
  @IsUUID()
  successorId?: string;
}

export class ChangedMemberDto {
  personId: string;
}

export class RemovedMemberDto {
  personId: string;
  /** Open items that went to the successor. */
  handedOver: number;
}
