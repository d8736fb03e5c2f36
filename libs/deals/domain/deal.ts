import type { Fen } from '@market/platform/money';
import type { Subject } from '@market/platform/states';

export type State = 'enquired' | 'buyer-turn' | 'seller-turn' | 'agreed' | 'declined' | 'broken-off';
export type Side = 'buyer' | 'seller';

/** What one side proposes. */
export interface OfferTerms {
  total: Fen;
  payment: string;
  delivery: string;
  validUntil: string;
  note: string | null;
}

/** A version of the offer; it is never changed, only followed by the next. */
export interface Offer extends OfferTerms {
  version: number;
  side: Side;
  madeBy: string;
  madeAt: Date;
}

/** Holders: `buyer`, `seller`, and `broker` once a mandate was accepted. */
export interface Deal extends Subject<State> {
  number: string;
  achievementId: string;
  needId: string | null;
  title: string;
  message: string;
  openedAt: Date;
  agreedVersion: number | null;
  /** The offer on the table; undefined before the first. */
  standing: Offer | undefined;
}

export function sideOf(deal: Pick<Deal, 'holders'>, unitId: string | undefined): Side | undefined {
  if (unitId === undefined) return undefined;
  if (deal.holders.buyer === unitId) return 'buyer';
  return deal.holders.seller === unitId ? 'seller' : undefined;
}
