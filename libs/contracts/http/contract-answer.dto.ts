import type { NextAction } from '@market/platform/states';
import { ClausesDto } from './contract.dto';

export class ContractIdDto {
  id: string;
}

export class ContractOfDealDto {
  /** Null while none was drafted. */
  id: string | null;
}

export class SavedContractDto {
  id: string;
  version: number;
}

export class MovedContractDto {
  id: string;
  state: string;
  number: string | null;
}

export class ContractPartyDto {
  role: 'buyer' | 'seller' | 'broker' | 'office';
  name: string;
  nameEn: string | null;
  own: boolean;
}

export class ContractActionDto implements NextAction {
  action: string;
  label: string;
  labelEn: string;
  primary: boolean;
  needsReason: boolean;
  blockedBy?: string;
  blockedByEn?: string;
}

export class ContractEventDto {
  at: string;
  who: string;
  what: string;
  whatEn: string;
  why: string | null;
}

export class SignatureDto {
  side: 'buyer' | 'seller';
  personName: string;
  unitName: string;
  signedAt: string;
  /** By what he signed; null where it was not asked then. */
  authority: 'representative' | 'letter' | null;
  letterNumber: string | null;
  letterUntil: string | null;
}

/** By what this person would sign now. */
export class SigningDto {
  as: 'representative' | 'letter';
  letterNumber: string | null;
  letterUntil: string | null;
  /** Yuan; null: no limit, or none needed. */
  amountLimit: string | null;
}

export class ContractRowDto {
  id: string;
  dealNumber: string;
  number: string | null;
  title: string;
  state: string;
  stateName: string;
  stateNameEn: string;
  parties: ContractPartyDto[];
  /** Yuan with two decimals. */
  amount: string;
  technologyAmount: string | null;
  typeName: string | null;
  typeNameEn: string | null;
  registeredOn: string | null;
}

export class ContractListDto {
  total: number;
  page: number;
  pageSize: number;
  items: ContractRowDto[];
}

export class ContractDto extends ContractRowDto {
  version: number;
  /** Null for the registration office, which cannot open it. */
  dealId: string | null;
  type: string | null;
  /** 大写 */
  amountInCapitals: string;
  clauses: ClausesDto;
  fileDigest: string | null;
  signatures: SignatureDto[];
  /** Null where he has nothing to sign, or nothing to sign it by. */
  signing: SigningDto | null;
  history: ContractEventDto[];
  nextActions: ContractActionDto[];
  /** The terms may be changed now, by this person. */
  /** Unit ids of the parties, for the office that looks at their standing; empty for others. */
  concerned: string[];
  editable: boolean;
}
