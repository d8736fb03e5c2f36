export class PayoutLineDto {
  position: number;
  claimId: string;
  claimNumber: string;
  payee: string;
  bank: string;
  /** All but its last four digits hidden. */
  account: string;
  amount: string;
  result: string | null;
  returnedOn: string | null;
  reason: string | null;
}

export class PayoutActionDto {
  action: string;
  label: string;
  labelEn: string;
  primary: boolean;
  needsReason: boolean;
  blockedBy?: string;
  blockedByEn?: string;
}

export class PayoutRowDto {
  id: string;
  number: string;
  state: string;
  stateName: string;
  stateNameEn: string;
  count: number;
  total: string;
  madeAt: string;
}

export class PayoutEventDto {
  at: string;
  who: string;
  what: string;
  whatEn: string;
  why: string | null;
}

export class PayoutDto extends PayoutRowDto {
  totalInCapitals: string;
  fileDigest: string | null;
  lines: PayoutLineDto[];
  nextActions: PayoutActionDto[];
  mayTakeReturn: boolean;
  history: PayoutEventDto[];
}

export class PayoutListDto {
  total: number;
  page: number;
  pageSize: number;
  items: PayoutRowDto[];
}

export class MadePayoutDto {
  id: string;
  number: string;
}

export class MovedPayoutDto {
  id: string;
  state: string;
}

export class TakenReturnDto {
  taken: number;
  repeated: number;
  unmatched: number[];
}
