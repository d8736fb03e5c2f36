export class AccountDto {
  bank: string;
  holder: string;
  number: string;
}

export class InstalmentDto {
  position: number;
  label: string;
  /** Yuan with two decimals. */
  amount: string;
  dueOn: string | null;
  /** To be written into the transfer's remark. */
  code: string;
  settledAmount: string;
  settledOn: string | null;
}

export class BookedDto {
  bankSerial: string;
  bookedOn: string;
  amount: string;
  payerName: string;
  instalment: number | null;
}

export class PaymentPaperDto {
  id: string;
  kind: 'invoice' | 'bank-slip';
  kindName: string;
  kindNameEn: string;
  number: string;
  amount: string;
  datedOn: string;
  addedBy: string;
  documentId: string;
  documentName: string | null;
  /** Entered by one's own unit: it can take it back. */
  own: boolean;
}

export class FindingDto {
  level: 'right' | 'open' | 'wrong';
  zh: string;
  en: string;
}

export class PaymentsDto {
  account: AccountDto;
  instalments: InstalmentDto[];
  booked: BookedDto[];
  evidence: PaymentPaperDto[];
  findings: FindingDto[];
  due: string;
  settled: string;
  mayAddEvidence: boolean;
  mayChangePlan: boolean;
}

export class PaymentsOfContractDto {
  /** Null until both sides have signed. */
  payments: PaymentsDto | null;
}

export class PlanSetDto {
  count: number;
}

export class EvidenceIdDto {
  id: string;
}

export class LineActionDto {
  action: string;
  label: string;
  labelEn: string;
  primary: boolean;
  needsReason: boolean;
  blockedBy?: string;
  blockedByEn?: string;
}

export class LineDto {
  id: string;
  state: string;
  stateName: string;
  stateNameEn: string;
  bankSerial: string;
  bookedOn: string;
  amount: string;
  payerName: string;
  /** All but its last four characters hidden. */
  payerAccount: string;
  remark: string;
  cause: string | null;
  causeEn: string | null;
  nextActions: LineActionDto[];
}

export class LineListDto {
  total: number;
  page: number;
  pageSize: number;
  items: LineDto[];
}

export class PayerAccountDto {
  account: string;
}

export class MovedLineDto {
  id: string;
  state: string;
}
