import type { NextAction } from '@market/platform/states';
import { NamedCodeDto, PriceDto } from '../application/listing.dto';
import { AdvantageDto, CompleterDto, IprItemDto } from './achievement.dto';

export class IdDto {
  id: string;
}

export class SavedDto {
  id: string;
  version: number;
}

export class MovedDto {
  id: string;
  state: string;
  number: string | null;
}

export class NextActionDto implements NextAction {
  action: string;
  label: string;
  labelEn: string;
  primary: boolean;
  needsReason: boolean;
  blockedBy?: string;
  blockedByEn?: string;
}

export class HistoryDto {
  at: string;
  who: string;
  action: string;
  what: string;
  whatEn: string;
  from: string | null;
  to: string;
  why: string | null;
}

export class GapDto {
  section: string;
  field: string;
  message: string;
  messageEn: string;
}

export class RemarkDto {
  field: string;
  text: string;
  by: string;
  at: string;
}

export class FileDto {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

export class EvidenceAnswerDto {
  level: number;
  name: string;
  document: FileDto | null;
}

/** One line of a list of achievements. */
export class AchievementRowDto {
  id: string;
  number: string | null;
  title: string;
  kind: string;
  kindName: string;
  state: string;
  stateName: string;
  stateNameEn: string;
  field: NamedCodeDto | null;
  price: PriceDto | null;
  missingCount: number;
  changedAt: string;
  changedBy: string;
  lastConfirmedOn: string | null;
  ownerName: string;
}

export class AchievementListDto {
  total: number;
  page: number;
  pageSize: number;
  items: AchievementRowDto[];
}

export class AchievementDto extends AchievementRowDto {
  version: number;
  titleEn: string | null;
  benefit: string | null;
  problem: string | null;
  summary: string | null;
  keywords: string[];
  fieldCode: string | null;
  disciplineCode: string | null;
  industryCode: string | null;
  readiness: number | null;
  researchFrom: string | null;
  researchTo: string | null;
  source: string | null;
  completers: CompleterDto[];
  ipr: IprItemDto[];
  advantages: AdvantageDto[];
  evidence: EvidenceAnswerDto[];
  attachments: FileDto[];
  registeredOn: string | null;
  listedOn: string | null;
  withdrawnOn: string | null;
  withdrawnReason: string | null;
  missing: GapDto[];
  remarks: RemarkDto[];
  history: HistoryDto[];
  nextActions: NextActionDto[];
  /** The form may be edited now, by this person. */
  editable: boolean;
  /** The price may be changed now, by this person. */
  priceable: boolean;
}
