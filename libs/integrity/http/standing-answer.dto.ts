/** What is known of one kind today. */
export class KindStandingDto {
  kind: string;
  name: string;
  nameEn: string;
  found: 'yes' | 'no' | 'unknown';
  /** An entry keeps the unit from public money. */
  bars: boolean;
  source: string | null;
  asOf: string | null;
  validUntil: string | null;
  /** The day on which the entry ends; null without a known end. */
  endsOn: string | null;
  about: string | null;
  appeal: string | null;
  appealEn: string | null;
  /** The source and the day of a valid word to the contrary. */
  contradictedBy: string | null;
  /** Entries under the same name. */
  possible: string[];
}

export class StandingLineDto {
  unitId: string;
  unitName: string;
  unitNameEn: string | null;
  creditCode: string;
  kinds: KindStandingDto[];
}

export class StandingLinesDto {
  items: StandingLineDto[];
}

export class OwnStandingDto {
  kinds: KindStandingDto[];
}

export class StandingRowDto {
  unitId: string;
  name: string;
  nameEn: string | null;
  creditCode: string;
  /** The last day everything that is asked is answered; null while something is unknown. */
  answeredUntil: string | null;
  listed: string[];
  listedEn: string[];
}

export class StandingListDto {
  total: number;
  page: number;
  pageSize: number;
  items: StandingRowDto[];
}

export class FindingShownDto {
  kind: string;
  name: string;
  nameEn: string;
  found: 'yes' | 'no' | 'unknown';
  validUntil: string;
  endsOn: string | null;
  about: string | null;
}

export class LookupShownDto {
  id: string;
  source: string;
  lookedUpOn: string;
  documentId: string;
  person: string;
  at: string;
  /** Whom it is about where it is not the unit. */
  subject: string | null;
  secondBy: string | null;
  maySecond: boolean;
  findings: FindingShownDto[];
}

export class ShareholderDto {
  name: string;
  /** A credit code, or an identity number with its middle hidden. */
  number: string | null;
  percent: string;
}

export class CompanyRecordDto {
  name: string;
  status: string;
  statusEn: string;
  legalRepresentative: string;
  legalRepresentativeNumber: string | null;
  address: string | null;
  phone: string | null;
  account: string | null;
  shareholders: ShareholderDto[];
  source: string;
  asOf: string;
  validUntil: string;
}

export class StandingMemberDto {
  personId: string;
  name: string;
  kinds: KindStandingDto[];
}

export class UnitStandingDto extends StandingLineDto {
  lookups: LookupShownDto[];
  record: CompanyRecordDto | null;
  members: StandingMemberDto[];
  mayRecord: boolean;
  /** Why the reader must stand back. */
  blockedBy: string | null;
  blockedByEn: string | null;
}

export class LookupIdDto {
  id: string;
}
