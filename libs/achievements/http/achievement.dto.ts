import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
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
import { IsYuan } from '@market/platform/money';
import {
  KINDS,
  type Kind,
  PRICE_BASES,
  PRICE_MODES,
  type PriceBasis,
  type PriceMode,
  SOURCES,
  type Source,
} from '../domain/codes';

const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;

export class CompleterDto {
  @IsNotEmpty()
  @IsString()
  @MaxLength(50)
  name: string;

  @IsOptional()
  @IsString()
  @MaxLength(50)
  title?: string | null;
}

export class IprItemDto {
  @IsIn(['invention', 'utility', 'design', 'software', 'layout', 'variety', 'know-how', 'other'])
  kind: string;

  @IsNotEmpty()
  @IsString()
  @MaxLength(60)
  number: string;

  @IsNotEmpty()
  @IsString()
  @MaxLength(200)
  name: string;
}

export class AdvantageDto {
  @IsNotEmpty()
  @IsString()
  @MaxLength(100)
  indicator: string;

  @IsNotEmpty()
  @IsString()
  @MaxLength(100)
  ours: string;

  @IsString()
  @MaxLength(100)
  existing: string;

  @IsString()
  @MaxLength(100)
  source: string;
}

export class EvidenceDto {
  @IsInt()
  @Min(1)
  @Max(9)
  level: number;

  @IsNotEmpty()
  @IsString()
  @MaxLength(200)
  name: string;

  @IsOptional()
  @IsUUID()
  documentId?: string | null;
}

export class PriceInputDto {
  @IsIn(Object.keys(PRICE_MODES))
  mode: PriceMode;

  /** Yuan with at most two decimals. */
  @IsOptional()
  @IsYuan()
  low?: string | null;

  @IsOptional()
  @IsYuan()
  high?: string | null;

  /** The formula, or the terms of use first, pay later. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  text?: string | null;

  @IsOptional()
  @IsIn(Object.keys(PRICE_BASES))
  basis?: PriceBasis | null;
}

export class AchievementInputDto {
  @IsIn(Object.keys(KINDS))
  kind: Kind;

  @IsString()
  @Length(2, 100)
  title: string;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  titleEn?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(80)
  benefit?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  problem?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  summary?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsString({ each: true })
  @MaxLength(30, { each: true })
  keywords?: string[];

  @IsOptional()
  @IsString()
  @MaxLength(40)
  fieldCode?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(10)
  disciplineCode?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(10)
  industryCode?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9)
  readiness?: number | null;

  /** `2023-04` */
  @IsOptional()
  @Matches(MONTH)
  researchFrom?: string | null;

  @IsOptional()
  @Matches(MONTH)
  researchTo?: string | null;

  @IsOptional()
  @IsIn(Object.keys(SOURCES))
  source?: Source | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => CompleterDto)
  completers?: CompleterDto[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => IprItemDto)
  ipr?: IprItemDto[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => AdvantageDto)
  advantages?: AdvantageDto[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => EvidenceDto)
  evidence?: EvidenceDto[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  attachmentIds?: string[];

  @IsOptional()
  @ValidateNested()
  @Type(() => PriceInputDto)
  price?: PriceInputDto | null;
}

export class AchievementUpdateDto extends AchievementInputDto {
  /** The version the page was opened with. */
  @IsInt()
  @Min(1)
  version: number;
}

export class PriceUpdateDto {
  @IsInt()
  @Min(1)
  version: number;

  @ValidateNested()
  @Type(() => PriceInputDto)
  price: PriceInputDto;
}

export class RemarkInputDto {
  @IsNotEmpty()
  @IsString()
  @MaxLength(50)
  field: string;

  @IsNotEmpty()
  @IsString()
  @MaxLength(500)
  text: string;
}

export class MoveDto {
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => RemarkInputDto)
  remarks?: RemarkInputDto[];
}

export class AchievementQueryDto {
  @IsOptional()
  @IsIn(['draft', 'unit-review', 'returned', 'registry-review', 'registered', 'listed', 'stale', 'withdrawn'])
  state?:
    | 'draft'
    | 'unit-review'
    | 'returned'
    | 'registry-review'
    | 'registered'
    | 'listed'
    | 'stale'
    | 'withdrawn';

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;
}
