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
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { REVEAL_PURPOSE_NAMES, type RevealPurpose } from '@market/identity';
import { JOINING_KINDS, type JoiningKind } from '../domain/duties-of-kind';
import { APPLICATION_FIELDS, type ApplicationState } from '../domain/unit-application';
import { applicationStates } from '../domain/unit-application-states';

export class UnitApplicationInputDto {
  @IsIn(JOINING_KINDS)
  kind: JoiningKind;

  @IsString()
  @Length(2, 100)
  name: string;

  @IsOptional()
  @IsString()
  @MaxLength(150)
  nameEn?: string | null;

  /** Unified social credit code, 18 characters (GB 32100-2015). */
  @IsString()
  @Length(18, 18)
  creditCode: string;

  /** GB/T 2260, 6 digits. */
  @Matches(/^[1-8]\d{5}$/)
  divisionCode: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  address?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  about?: string | null;

  @IsString()
  @Length(2, 50)
  legalRepresentative: string;

  /** The applicant is the legal representative himself. */
  @IsBoolean()
  appliesForHimself: boolean;

  /** A document uploaded before: business licence or certificate of the institution. */
  @IsUUID()
  licenceId: string;

  /** A document uploaded before: the unit's letter for the applicant. */
  @IsOptional()
  @IsUUID()
  letterId?: string | null;
}

export class FieldRemarkDto {
  @IsIn(Object.keys(APPLICATION_FIELDS))
  field: string;

  @IsNotEmpty()
  @IsString()
  @MaxLength(300)
  text: string;
}

export class ApplicationAnswerDto {
  @IsNotEmpty()
  @IsString()
  @MaxLength(1000)
  reason: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => FieldRemarkDto)
  remarks?: FieldRemarkDto[];
}

export class ApplicationQueryDto {
  @IsOptional()
  @IsIn(Object.keys(applicationStates.states))
  state?: ApplicationState;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;
}

export class ApplicantRevealDto {
  @IsIn(REVEAL_PURPOSE_NAMES)
  purpose: RevealPurpose;
}
