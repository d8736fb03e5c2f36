import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
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
import { type Kind, KIND_CODES } from '@market/integrity';
import { IsDay } from '@market/platform/clock';
import type { ClaimState } from '../domain/claim';
import { claimStates } from '../domain/states';

const DIGEST = /^[0-9a-f]{64}$/;
const AT_ONCE = 200;

export class ClaimQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;

  @IsOptional()
  @IsIn(Object.keys(claimStates.states))
  state?: ClaimState;
}

export class ConfirmationDto {
  /** Of the result that was shown. */
  @Matches(DIGEST)
  resultDigest: string;

  /** Contract, amounts and payments are right. */
  @IsBoolean()
  figuresRight: boolean;

  /** Buyer and seller are related parties; asked of the two of them only. */
  @IsOptional()
  @IsBoolean()
  related?: boolean;

  @IsString()
  @Length(4, 60)
  bank: string;

  /** Left out: the account given before. */
  @IsOptional()
  @Matches(/^\d{8,30}$/)
  account?: string;
}

export class AccountRevealDto {
  @IsIn(REVEAL_PURPOSE_NAMES)
  purpose: RevealPurpose;
}

export class ClaimReasonDto {
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class ApprovalDto {
  /** Of the result one has read: exactly this is approved. */
  @Matches(DIGEST)
  resultDigest: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  remark?: string;
}

export class ClaimFindingDto {
  @IsIn(KIND_CODES)
  kind: Kind;

  @IsIn(['yes', 'no', 'unknown'])
  found: 'yes' | 'no' | 'unknown';

  /** Of an entry: the day on which it ends, when it says one. */
  @IsOptional()
  @IsDay()
  endsOn?: string;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  about?: string;
}

export class ClaimLookupInputDto {
  @IsString()
  @Length(2, 100)
  source: string;

  @IsDay()
  lookedUpOn: string;

  /** A picture of what was found, uploaded before. */
  @IsUUID()
  documentId: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(KIND_CODES.length)
  @ArrayUnique(({ kind }: ClaimFindingDto) => kind)
  @ValidateNested({ each: true })
  @Type(() => ClaimFindingDto)
  findings: ClaimFindingDto[];
}

export class ChosenClaimsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(AT_ONCE)
  @IsUUID('all', { each: true })
  claimIds: string[];
}

export class PublicListDto extends ChosenClaimsDto {
  /** The telephone of the supervising office. */
  @Matches(/^[0-9-]{7,20}$/)
  contact: string;
}

export class ReturnFileDto {
  /** The bank's CSV as text. */
  @IsString()
  @Length(1, 1_000_000)
  text: string;
}
