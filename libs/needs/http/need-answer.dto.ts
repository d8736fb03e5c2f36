import type { NextAction } from '@market/platform/states';
import { IndicatorDto, PublicNeedDto } from '../application/public-need.dto';

export class NeedIdDto {
  id: string;
}

export class SavedNeedDto {
  id: string;
  version: number;
}

export class MovedNeedDto {
  id: string;
  state: string;
  number: string | null;
}

export class NeedActionDto implements NextAction {
  action: string;
  label: string;
  labelEn: string;
  primary: boolean;
  needsReason: boolean;
  blockedBy?: string;
  blockedByEn?: string;
}

export class NeedEventDto {
  at: string;
  who: string;
  action: string;
  what: string;
  whatEn: string;
  why: string | null;
}

export class NeedGapDto {
  field: string;
  message: string;
  messageEn: string;
}

/** One line of the unit's own needs. */
export class NeedRowDto {
  id: string;
  number: string | null;
  title: string;
  state: string;
  stateName: string;
  stateNameEn: string;
  budgetLow: string | null;
  budgetHigh: string | null;
  deadlineOn: string | null;
  missingCount: number;
  changedAt: string;
  changedBy: string;
}

export class NeedListDto {
  total: number;
  page: number;
  pageSize: number;
  items: NeedRowDto[];
}

export class NeedDto extends NeedRowDto {
  version: number;
  trouble: string | null;
  indicators: IndicatorDto[];
  keywords: string[];
  fieldCode: string | null;
  readinessWanted: number | null;
  conditions: string | null;
  hideUnit: boolean;
  publishedOn: string | null;
  closedOn: string | null;
  missing: NeedGapDto[];
  history: NeedEventDto[];
  nextActions: NeedActionDto[];
  /** The form may be edited now, by this person. */
  editable: boolean;
}

export class PublicNeedListDto {
  total: number;
  page: number;
  pageSize: number;
  items: PublicNeedDto[];
}
