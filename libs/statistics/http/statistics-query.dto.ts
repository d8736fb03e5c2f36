import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { technologyFields } from '@market/classification';
import { CONTRACT_TYPES, type ContractType } from '@market/contracts';
import { UNKNOWN } from '../domain/regions';

const LONGEST = 40;

export class StatisticsQueryDto {
  /** Calendar year of the registration; this year when left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  year?: number;

  /** The buyer's city, GB/T 2260; `outside` for other provinces, `unknown` where no city is stated. */
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  region?: string;
}

export class ContractListQueryDto extends StatisticsQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(12)
  month?: number;

  @IsOptional()
  @IsIn(Object.keys(CONTRACT_TYPES))
  type?: ContractType;

  /** Technology field of the achievement; `unknown` where none is stated. */
  @IsOptional()
  @IsIn([...technologyFields.map(({ code }) => code), UNKNOWN])
  field?: string;

  /** The last day listed, within the year: `2025-11-22`. */
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  until?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;
}

export class SubsidyListQueryDto {
  /** Calendar year of the payment; this year when left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  year?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;
}
