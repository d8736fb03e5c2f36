import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { REVEAL_PURPOSE_NAMES, type RevealPurpose } from '@market/identity';
import { IsDay } from '@market/platform/clock';
import { IsYuan } from '@market/platform/money';
import { EVIDENCE_KINDS, type EvidenceKind } from '../domain/evidence';
import { MOST_INSTALMENTS } from '../domain/plan';

export class PlannedInstalmentDto {
  @IsString()
  @Length(1, 60)
  label: string;

  /** Yuan with at most two decimals. */
  @IsYuan()
  amount: string;

  @IsOptional()
  @IsDay()
  dueOn?: string | null;
}

export class PaymentPlanDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_INSTALMENTS)
  @ValidateNested({ each: true })
  @Type(() => PlannedInstalmentDto)
  instalments: PlannedInstalmentDto[];
}

export class NewEvidenceDto {
  @IsIn(Object.keys(EVIDENCE_KINDS))
  kind: EvidenceKind;

  /** The number printed on the paper. */
  @IsString()
  @Matches(/^[0-9A-Za-z-]{4,40}$/)
  number: string;

  @IsYuan()
  amount: string;

  @IsDay()
  datedOn: string;

  /** A document of one's own unit, uploaded before. */
  @IsUUID()
  documentId: string;
}

export class MatchLineDto {
  @IsString()
  @Length(1, 40)
  code: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class LineReasonDto {
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class LineQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;
}

export class AccountPurposeDto {
  @IsIn(REVEAL_PURPOSE_NAMES)
  purpose: RevealPurpose;
}
