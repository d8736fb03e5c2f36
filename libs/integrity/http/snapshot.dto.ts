import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { IsDay } from '@market/platform/clock';
import { type Kind, KIND_CODES } from '../domain/kinds';
import { SNAPSHOT_KINDS, type SnapshotKind } from '../domain/snapshot-rows';

/** As a form sends it. */
const asBoolean = Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value));

export class SnapshotInputDto {
  @IsIn(Object.keys(SNAPSHOT_KINDS))
  kind: SnapshotKind;

  /** Which list, for a credit list. */
  @IsOptional()
  @IsIn(KIND_CODES)
  listKind?: Kind;

  @IsString()
  @Length(2, 100)
  source: string;

  /** The day the data are of. */
  @IsDay()
  asOf: string;

  /** It is the whole list: whoever is not in it is not listed. */
  @asBoolean
  @IsBoolean()
  complete: boolean;

  /** Rows with faults are left out instead of refusing the file. */
  @asBoolean
  @IsBoolean()
  skipWrong: boolean;

  /** The paper or picture it came with, uploaded before. */
  @IsUUID()
  documentId: string;
}

export class ImportedDto {
  rows: number;
  skipped: number;
  /** The same file was imported for this day before; nothing was done. */
  known: boolean;
}

export class SnapshotDto {
  id: string;
  kindName: string;
  kindNameEn: string;
  listName: string | null;
  listNameEn: string | null;
  source: string;
  asOf: string;
  validUntil: string;
  complete: boolean;
  rows: number;
  skipped: number;
  documentId: string;
  person: string;
  at: string;
}

export class SnapshotListDto {
  items: SnapshotDto[];
}
