import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { LONGEST_CELL } from '@market/platform/sheets';
import type { NextAction } from '@market/platform/states';
import type { LoadState, Outcome, RowState, SheetKey } from '../domain/load';

export class LoadFileDto {
  /** A document of the office uploaded before: the workbook. */
  @IsUUID()
  documentId: string;
}

export class LoadIdDto {
  id: string;
}

export class MovedLoadDto {
  id: string;
  state: LoadState;
}

export class LoadReasonDto {
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class LoadRowsQueryDto {
  /** The units where it is absent. */
  @IsOptional()
  @IsIn(['units', 'people'])
  sheet?: SheetKey;

  @IsOptional()
  @IsIn(['open', 'ready', 'imported'])
  state?: RowState;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;
}

export class CellDto {
  @IsString()
  @MaxLength(40)
  column: string;

  @IsString()
  @MaxLength(LONGEST_CELL)
  text: string;
}

export class MendedRowDto {
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CellDto)
  cells: CellDto[];
}

export class LoadActionDto implements NextAction {
  action: string;
  label: string;
  labelEn: string;
  primary: boolean;
  needsReason: boolean;
  blockedBy?: string;
  blockedByEn?: string;
}

export class LoadEventDto {
  at: string;
  who: string;
  what: string;
  whatEn: string;
  why: string | null;
}

export class LoadDto {
  id: string;
  name: string;
  state: LoadState;
  stateName: string;
  stateNameEn: string;
  uploadedBy: string;
  uploadedAt: string;
  releasedBy: string | null;
  /** Rows to be mended. */
  open: number;
  /** Rows that may be imported. */
  ready: number;
  imported: number;
  /** Why the file could not be read. */
  trouble: string | null;
  troubleEn: string | null;
}

export class LoadListDto {
  items: LoadDto[];
}

export class LoadColumnDto {
  column: string;
  name: string;
  nameEn: string;
  needed: boolean;
}

export class LoadSheetDto {
  sheet: SheetKey;
  name: string;
  nameEn: string;
  columns: LoadColumnDto[];
}

export class LoadDetailDto extends LoadDto {
  sheets: LoadSheetDto[];
  history: LoadEventDto[];
  nextActions: LoadActionDto[];
  /** Rows may be mended now. */
  editable: boolean;
}

export class CellFaultDto {
  /** Empty where the row as a whole is at fault. */
  column: string;
  text: string;
  textEn: string;
}

export class LoadRowDto {
  id: string;
  /** As the spreadsheet counts. */
  position: number;
  state: RowState;
  cells: CellDto[];
  faults: CellFaultDto[];
  outcome: Outcome | null;
  /** What importing does, or has done. */
  outcomeName: string | null;
  outcomeNameEn: string | null;
}

export class LoadRowListDto {
  total: number;
  page: number;
  pageSize: number;
  items: LoadRowDto[];
}

export class ListFaultDto {
  text: string;
  textEn: string;
}

export class ListedPersonDto {
  name: string;
  email: string;
  duties: string[];
  /** As the spreadsheet counts. */
  position: number;
  /** What of the row the form cannot take as it stands. */
  faults: ListFaultDto[];
}

export class PeopleListDto {
  people: ListedPersonDto[];
}
