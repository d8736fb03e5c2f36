import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '@market/platform/clock';
import { IsYuan } from '@market/platform/money';

export class IndicatorInputDto {
  @IsNotEmpty()
  @IsString()
  @MaxLength(60)
  name: string;

  @IsNotEmpty()
  @IsString()
  @MaxLength(100)
  target: string;
}

export class NeedInputDto {
  @IsString()
  @Length(2, 80)
  title: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  trouble?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => IndicatorInputDto)
  indicators?: IndicatorInputDto[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @IsString({ each: true })
  @MaxLength(30, { each: true })
  keywords?: string[];

  @IsOptional()
  @IsString()
  @MaxLength(40)
  fieldCode?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9)
  readinessWanted?: number | null;

  /** Yuan with at most two decimals. */
  @IsOptional()
  @IsYuan()
  budgetLow?: string | null;

  @IsOptional()
  @IsYuan()
  budgetHigh?: string | null;

  /** `2026-12-31` */
  @IsOptional()
  @IsDay()
  deadlineOn?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  conditions?: string | null;

  @IsOptional()
  @IsBoolean()
  hideUnit?: boolean;
}

export class NeedUpdateDto extends NeedInputDto {
  /** The version the page was opened with. */
  @IsInt()
  @Min(1)
  version: number;
}

export class CloseNeedDto {
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class NeedQueryDto {
  @IsOptional()
  @IsIn(['draft', 'open', 'closed', 'expired'])
  state?: 'draft' | 'open' | 'closed' | 'expired';

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;
}

export class PublicNeedQueryDto {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  field?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  page?: number;
}
