import { IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { IsDay } from '@market/platform/clock';
import { DECLARED, type DeclaredNature } from '../domain/conflicts';

export class InterestInputDto {
  @IsString()
  @Length(18, 18)
  creditCode: string;

  @IsIn(DECLARED)
  nature: DeclaredNature;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  note?: string;

  @IsDay()
  fromDay: string;

  /** The last day, included; left out while it lasts. */
  @IsOptional()
  @IsDay()
  toDay?: string;
}

export class InterestEndDto {
  @IsDay()
  toDay: string;
}

export class InterestDto {
  id: string;
  unitName: string;
  unitNameEn: string | null;
  nature: string;
  natureName: string;
  natureNameEn: string;
  note: string | null;
  fromDay: string;
  toDay: string | null;
}

export class InterestListDto {
  items: InterestDto[];
}

export class InterestIdDto {
  id: string;
}
