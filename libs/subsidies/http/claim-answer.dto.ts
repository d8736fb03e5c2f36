export class ClaimActionDto {
  action: string;
  label: string;
  labelEn: string;
  primary: boolean;
  needsReason: boolean;
  blockedBy?: string;
  blockedByEn?: string;
}

export class ClaimRowDto {
  id: string;
  number: string;
  title: string;
  role: 'buyer' | 'seller' | 'broker';
  roleName: string;
  roleNameEn: string;
  state: string;
  stateName: string;
  stateNameEn: string;
  applicant: string;
  applicantEn: string | null;
  /** Yuan with two decimals; null while a fact is missing. */
  amount: string | null;
  /** What it comes to if nothing is found against it. */
  expected: string | null;
  /** Where it waits: an office, or a party. */
  desk: string | null;
  paidOn: string | null;
  published: boolean;
  /** One's own unit applies. */
  own: boolean;
  /** Why nothing is paid, or what is missing. */
  why: string[];
  whyEn: string[];
}

export class ClaimListDto {
  total: number;
  page: number;
  pageSize: number;
  items: ClaimRowDto[];
}

export class ClaimsOfContractDto {
  items: ClaimRowDto[];
}

export class DerivationLineDto {
  step: string;
  zh: string;
  en: string;
  ref: string;
  /** The words of the clause. */
  law: string;
  source: string;
  /** False: not yet compared with the official text. */
  checked: boolean;
  holds: boolean | null;
  /** Yuan, where the line computes one. */
  result: string | null;
}

export class ClaimFactDto {
  id: string;
  name: string;
  nameEn: string;
  supplier: string;
  supplierEn: string;
  /** Empty: unknown. */
  value: string;
  /** How the value is said, where the policy gives it words. */
  valueName: string | null;
  valueNameEn: string | null;
  asOf: string;
  proof: string;
}

export class MissingFactDto {
  fact: string;
  zh: string;
  en: string;
  supplier: string;
}

export class ClaimRefusalDto {
  zh: string;
  en: string;
  ref: string;
  shortBy: string | null;
  mend: string | null;
  mendEn: string | null;
}

export class ClaimApprovalDto {
  duty: string;
  person: string;
  resultDigest: string;
  remark: string | null;
  at: string;
}

export class ClaimPoolDto {
  granted: string;
  available: string;
  held: string;
  committed: string;
  paid: string;
}

export class ClaimEventDto {
  at: string;
  who: string;
  what: string;
  whatEn: string;
  why: string | null;
}

export class ClaimLookupDto {
  source: string;
  lookedUpOn: string;
  /** Null for the applicant: the picture is the offices’. */
  documentId: string | null;
  person: string;
}

export class ClaimStepDto {
  state: string;
  name: string;
  nameEn: string;
  /** done, now or ahead */
  at: 'done' | 'now' | 'ahead';
  who: string | null;
  on: string | null;
}

export class ClaimDto extends ClaimRowDto {
  /** Null for who reviews: he reads the facts, not the contract. */
  contractId: string | null;
  year: number;
  policyTitle: string;
  policyVersion: number;
  status: 'payable' | 'nothing' | 'unknown';
  amountInCapitals: string | null;
  resultDigest: string;
  lines: DerivationLineDto[];
  facts: ClaimFactDto[];
  missing: MissingFactDto[];
  refusals: ClaimRefusalDto[];
  approvals: ClaimApprovalDto[];
  steps: ClaimStepDto[];
  lookup: ClaimLookupDto | null;
  noticeNumber: string | null;
  noticeEndsOn: string | null;
  objected: boolean;
  payeeBank: string | null;
  /** All but its last four digits hidden. */
  payeeAccount: string | null;
  /** The reader may have it shown in full, for a stated purpose. */
  mayReveal: boolean;
  pool: ClaimPoolDto | null;
  history: ClaimEventDto[];
  nextActions: ClaimActionDto[];
  mayLookUp: boolean;
  /** Unit ids of those whose standing is shown beside it; empty for who may not ask. */
  concerned: string[];
  /** Buyer and seller, for the look at what they share; empty for who may not ask. */
  parties: string[];
}

export class PayeeAccountDto {
  account: string;
}

export class MovedClaimDto {
  id: string;
  state: string;
}

export class ClaimIdDto {
  id: string;
}

export class PublishedListDto {
  number: string;
  count: number;
}
