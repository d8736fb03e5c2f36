import type { NextAction } from '@market/platform/states';

export class OpenedDealDto {
  id: string;
  number: string;
}

export class MovedDealDto {
  id: string;
  state: string;
}

export class OfferMadeDto extends MovedDealDto {
  version: number;
}

export class MandateIdDto {
  id: string;
}

export class PartyDto {
  role: 'buyer' | 'seller' | 'broker';
  name: string;
  nameEn: string | null;
  creditCode: string;
  /** The reader's own unit. */
  own: boolean;
}

/** What changed against the version before. */
export class OfferChangeDto {
  field: 'total' | 'payment' | 'delivery' | 'validUntil';
  before: string;
  after: string;
}

export class OfferDto {
  version: number;
  side: 'buyer' | 'seller';
  unitName: string;
  madeBy: string;
  madeAt: string;
  /** Yuan with two decimals. */
  total: string;
  /** 大写 */
  totalInCapitals: string;
  payment: string;
  delivery: string;
  validUntil: string;
  note: string | null;
  changes: OfferChangeDto[];
  accepted: boolean;
}

export class DealActionDto implements NextAction {
  action: string;
  label: string;
  labelEn: string;
  primary: boolean;
  needsReason: boolean;
  blockedBy?: string;
  blockedByEn?: string;
}

export class MandateDto {
  id: string;
  brokerName: string;
  principal: 'buyer' | 'seller';
  rate: string;
  state: string;
  stateName: string;
  stateNameEn: string;
  proposedAt: string;
  nextActions: DealActionDto[];
}

export class DealEventDto {
  at: string;
  who: string;
  action: string;
  what: string;
  whatEn: string;
  why: string | null;
}

/** One line of a list of deals. */
export class DealRowDto {
  id: string;
  number: string;
  title: string;
  state: string;
  stateName: string;
  stateNameEn: string;
  parties: PartyDto[];
  /** On the table now; null before the first offer. */
  total: string | null;
  openedAt: string;
  /** The reader's unit has to do the next thing. */
  ownTurn: boolean;
}

export class DealListDto {
  total: number;
  page: number;
  pageSize: number;
  items: DealRowDto[];
}

export class DealDto extends DealRowDto {
  achievementId: string;
  achievementNumber: string | null;
  needId: string | null;
  /** Null for a firm that was asked and has not accepted; offers and history are empty then. */
  message: string | null;
  agreedVersion: number | null;
  offers: OfferDto[];
  mandates: MandateDto[];
  history: DealEventDto[];
  nextActions: DealActionDto[];
  /** A broker can be asked now, by this person. */
  mayAskBroker: boolean;
}

export class BrokerFirmDto {
  name: string;
  nameEn: string | null;
  creditCode: string;
  about: string | null;
}
