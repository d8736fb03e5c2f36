import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsYuan } from '@market/platform/money';
import { CONTRACT_TYPES, type ContractType } from '../domain/contract';

const LONGEST = 4000;

export class ClausesDto {
  @IsString()
  @MaxLength(LONGEST)
  subject: string;

  @IsString()
  @MaxLength(LONGEST)
  performance: string;

  @IsString()
  @MaxLength(LONGEST)
  payment: string;

  @IsString()
  @MaxLength(LONGEST)
  secrecy: string;

  @IsString()
  @MaxLength(LONGEST)
  ownership: string;

  @IsString()
  @MaxLength(LONGEST)
  acceptance: string;
}

export class ContractUpdateDto {
  /** The version the page was opened with. */
  @IsInt()
  @Min(1)
  version: number;

  @IsOptional()
  @IsIn(Object.keys(CONTRACT_TYPES))
  type?: ContractType | null;

  /** Yuan with at most two decimals; never above the contract amount. */
  @IsOptional()
  @IsYuan()
  technologyAmount?: string | null;

  @ValidateNested()
  @Type(() => ClausesDto)
  clauses: ClausesDto;
}

export class SignDto {
  /** SHA-256 of the file that was read. */
  @Matches(/^[0-9a-f]{64}$/)
  fileDigest: string;
}

export class RecognitionDto {
  @IsIn(Object.keys(CONTRACT_TYPES))
  type: ContractType;

  @IsYuan()
  technologyAmount: string;
}

export class ContractReasonDto {
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class ContractQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;
}
