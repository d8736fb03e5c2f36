import { Type } from 'class-transformer';
import {
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsDay } from '@market/platform/clock';
import { IsYuan } from '@market/platform/money';

export class EnquiryInputDto {
  @IsString()
  @Length(12, 12)
  achievementNumber: string;

  /** What the buyer wants to know first. */
  @IsString()
  @Length(5, 1000)
  message: string;

  /** The need it is for, one of the buyer's own. */
  @IsOptional()
  @IsUUID()
  needId?: string;

  /** The suggestion it answers with "wanted". */
  @IsOptional()
  @IsUUID()
  matchId?: string;
}

export class ReasonDto {
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class OfferInputDto {
  /** Yuan with at most two decimals. */
  @IsYuan()
  total: string;

  @IsNotEmpty()
  @IsString()
  @MaxLength(500)
  payment: string;

  @IsNotEmpty()
  @IsString()
  @MaxLength(500)
  delivery: string;

  /** `2026-12-31` */
  @IsDay()
  validUntil: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

export class AcceptDto {
  /** The version that was seen. */
  @IsInt()
  @Min(0)
  version: number;
}

export class MandateInputDto {
  /** Of the firm that is asked. */
  @IsString()
  @Length(18, 18)
  creditCode: string;

  /** `3%` of what is received. */
  @IsString()
  @MaxLength(20)
  rate: string;
}

export class DealQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;
}
