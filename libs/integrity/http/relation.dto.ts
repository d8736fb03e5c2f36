import { IsBoolean, IsString, IsUUID, Length } from 'class-validator';

export class RelationQueryDto {
  @IsUUID()
  one: string;

  @IsUUID()
  other: string;
}

export class ConclusionDto extends RelationQueryDto {
  @IsBoolean()
  related: boolean;

  @IsString()
  @Length(4, 1000)
  reason: string;

  /** The paper it rests on, uploaded before. */
  @IsUUID()
  documentId: string;
}

export class SharedThingDto {
  tie: string;
  name: string;
  nameEn: string;
  /** False: equal texts, for a person to look at. */
  sure: boolean;
  /** What both share, masked. */
  value: string;
  source: string;
  asOf: string | null;
}

export class ConclusionShownDto {
  related: boolean;
  reason: string;
  person: string;
  at: string;
  documentId: string;
}

export class RelationDto {
  related: 'yes' | 'possible' | 'no' | 'unknown';
  hits: SharedThingDto[];
  conclusion: ConclusionShownDto | null;
  /** Something is equal, and nobody has said yet what it means. */
  open: boolean;
}

export class ConcludedDto {
  id: string;
}
