import type { NextAction } from '@market/platform/states';
import type { JoiningKind } from '../domain/duties-of-kind';
import type { ApplicationState } from '../domain/unit-application';
import { FieldRemarkDto } from './joining.dto';

/** What joining takes, said before one starts. */
export class JoiningDto {
  /** Working days an answer took in the middle of the last ones; null while there are too few. */
  typicalDays: number | null;
  /** Of how many answers. */
  answers: number;
  /** Working days promised. */
  promisedDays: number;
  kinds: JoiningKindDto[];
}

export class JoiningKindDto {
  kind: JoiningKind;
  name: string;
  nameEn: string;
}

export class JoiningActionDto implements NextAction {
  action: string;
  label: string;
  labelEn: string;
  primary: boolean;
  needsReason: boolean;
  blockedBy?: string;
  blockedByEn?: string;
}

export class PaperDto {
  id: string;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
}

export class JoiningEventDto {
  at: string;
  who: string;
  action: string;
  what: string;
  whatEn: string;
  why: string | null;
}

export class UnitApplicationRowDto {
  id: string;
  name: string;
  nameEn: string | null;
  kindName: string;
  kindNameEn: string;
  creditCode: string;
  state: ApplicationState;
  stateName: string;
  stateNameEn: string;
  applicant: string;
  submittedAt: string;
  decidedAt: string | null;
  round: number;
}

export class UnitApplicationListDto {
  total: number;
  page: number;
  pageSize: number;
  items: UnitApplicationRowDto[];
}

export class MyApplicationsDto {
  items: UnitApplicationRowDto[];
}

export class UnitApplicationDto extends UnitApplicationRowDto {
  kind: JoiningKind;
  divisionCode: string;
  /** Province, city, county, as far as known. */
  region: string[];
  address: string | null;
  about: string | null;
  legalRepresentative: string;
  appliesForHimself: boolean;
  /** The paper the applicant is known by, its number masked; null where none is known. */
  applicantDocument: string | null;
  applicantDocumentEn: string | null;
  licenceId: string;
  letterId: string | null;
  papers: PaperDto[];
  /** Of the last answer; null while there is none. */
  reason: string | null;
  remarks: FieldRemarkDto[];
  history: JoiningEventDto[];
  nextActions: JoiningActionDto[];
}

export class ApplicantNumberDto {
  number: string;
}

export class ApplicationIdDto {
  id: string;
}
