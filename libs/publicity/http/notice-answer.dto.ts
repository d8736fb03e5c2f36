export class NoticeRowDto {
  position: number;
  unit: string;
  project: string;
  category: string;
  amount: string;
  clause: string;
  objections: RowObjectionDto[];
}

/** That somebody objected, and what came of it; who and in which words is not public. */
export class RowObjectionDto {
  state: string;
  stateName: string;
  stateNameEn: string;
  answer: string | null;
  raisedOn: string;
}

export class NoticeCardDto {
  number: string;
  title: string;
  state: string;
  stateName: string;
  stateNameEn: string;
  publishedOn: string;
  startsOn: string;
  endsOn: string;
  /** Working days of the period that are left, today included; null once it is over. */
  workingDaysLeft: number | null;
  /** Counted through a year whose holiday decree is not loaded: it may be extended. */
  provisional: boolean;
  count: number;
  total: string;
}

export class PublicNoticeDto extends NoticeCardDto {
  basis: string;
  contact: string;
  publisher: string;
  listDigest: string;
  rows: NoticeRowDto[];
  /** Objections are taken now. */
  open: boolean;
}

export class NoticeListDto {
  total: number;
  page: number;
  pageSize: number;
  items: NoticeCardDto[];
}

export class ObjectionIdDto {
  id: string;
}

export class ObjectionDto {
  id: string;
  state: string;
  stateName: string;
  stateNameEn: string;
  noticeNumber: string;
  noticeTitle: string;
  position: number;
  unit: string;
  project: string;
  category: string;
  amount: string;
  text: string;
  answer: string | null;
  raisedAt: string;
}

export class AnsweredObjectionDto {
  id: string;
  state: string;
}
