import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '@market/platform/clock';
import { type Kind, KIND_CODES } from '../domain/kinds';

const SHOWN = ['due', 'listed', 'all'] as const;
const FOUND = ['yes', 'no', 'unknown'] as const;

export class StandingQueryDto {
  @IsOptional()
  @IsIn(SHOWN)
  shown?: 'due' | 'listed' | 'all';

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;
}

export class StandingLinesQueryDto {
  /** Unit ids, separated by commas. */
  @Transform(({ value }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsUUID('all', { each: true })
  units: string[];
}

export class LookupFindingDto {
  @IsIn(KIND_CODES)
  kind: Kind;

  /** Unknown: the source could not be reached, or does not say. */
  @IsIn(FOUND)
  found: 'yes' | 'no' | 'unknown';

  /** Of an entry: the day on which it ends, when it says one. */
  @IsOptional()
  @IsDay()
  endsOn?: string;

  /** Of an entry: its case or decision. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  about?: string;
}

export class LookupDto {
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
  @ArrayUnique(({ kind }: LookupFindingDto) => kind)
  @ValidateNested({ each: true })
  @Type(() => LookupFindingDto)
  findings: LookupFindingDto[];

  /** A member of the unit, where it is about him. */
  @IsOptional()
  @IsUUID()
  subjectPersonId?: string;
}
