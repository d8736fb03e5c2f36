import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { IsDay } from '@market/platform/clock';
import { IsYuan } from '@market/platform/money';
import type { NextAction } from '@market/platform/states';
import { LETTER_DUTIES, type LetterDuty, type LetterPhase } from '../domain/letter';
import { DutyDto } from './session.dto';

export class NewLetterDto {
  /** As the stamped paper names the agent. */
  @IsString()
  @Length(2, 50)
  agentName: string;

  /** Whoever has proved it may accept. */
  @IsEmail()
  agentEmail: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(LETTER_DUTIES, { each: true })
  duties: LetterDuty[];

  /** Yuan; absent: the paper sets no limit. */
  @IsOptional()
  @IsYuan()
  amountLimit?: string | null;

  /** Number of the one deal whose contract may be signed; absent: any. */
  @IsOptional()
  @Matches(/^[0-9A-Z-]{4,40}$/)
  matter?: string | null;

  @IsDay()
  fromDay: string;

  /** The last day, included. */
  @IsDay()
  untilDay: string;

  /** A document of the unit uploaded before: the stamped paper. */
  @IsUUID()
  paperId: string;
}

export class IssuedLetterDto {
  id: string;
  number: string;
}

export class LetterIdDto {
  id: string;
}

export class RevocationDto {
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class LetterActionDto implements NextAction {
  action: string;
  label: string;
  labelEn: string;
  primary: boolean;
  needsReason: boolean;
  blockedBy?: string;
  blockedByEn?: string;
}

export class LetterDto {
  id: string;
  number: string;
  phase: LetterPhase;
  phaseName: string;
  phaseNameEn: string;
  agentName: string;
  agentEmail: string;
  duties: DutyDto[];
  /** Yuan with two decimals; null: no limit. */
  amountLimit: string | null;
  matter: string | null;
  fromDay: string;
  untilDay: string;
  /** Calendar days it still holds, today included; null where it holds no more or not yet. */
  daysLeft: number | null;
  /** Null where the reader may not open it. */
  paperId: string | null;
  issuedBy: string;
  issuedAt: string;
  acceptedAt: string | null;
  endedAt: string | null;
  reason: string | null;
  nextActions: LetterActionDto[];
}

export class LettersDto {
  /** What this unit may give by letter; none where its kind gives no letters. */
  duties: DutyDto[];
  /** Calendar days a letter runs at most. */
  longestDays: number;
  items: LetterDto[];
}

/** A letter as the one it names sees it. */
export class MyLetterDto extends LetterDto {
  principalId: string;
  principalName: string;
  principalNameEn: string | null;
}

export class MyLettersDto {
  items: MyLetterDto[];
}

export class RepresentativeDto {
  @IsUUID()
  personId: string;

  /** A document of the unit uploaded before: the licence that names him. */
  @IsUUID()
  licenceId: string;
}

export class RecordedRepresentativeDto {
  personId: string;
}
