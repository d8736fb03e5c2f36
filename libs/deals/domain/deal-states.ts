import type { Refusal } from '@market/platform/errors';
import { defineStates } from '@market/platform/states';
import {
  buyerOffered,
  dealBrokenOff,
  enquiryAnswered,
  enquiryDeclined,
  offerAccepted,
  sellerOffered,
} from '../facts';
import type { Deal, Side, State } from './deal';
import { daysToAnswer } from './parameters';
import { dealRefusals } from './refusals';

export type Action =
  | 'answer'
  | 'decline'
  | 'offer-as-seller'
  | 'offer-as-buyer'
  | 'accept-as-buyer'
  | 'accept-as-seller'
  | 'break-off';

const buyer = [{ duty: 'deal-officer', as: 'buyer' }] as const;
const seller = [{ duty: 'deal-officer', as: 'seller' }] as const;

const offerMustStandFrom =
  (side: Side) =>
  ({ standing }: Deal): Refusal | undefined =>
    standing?.side === side ? undefined : dealRefusals.nothingOffered();

/** The life of a deal up to the agreement. */
export const dealStates = defineStates<State, Action, Deal>({
  noun: 'deal',
  name: { zh: '洽谈', en: 'deal' },
  initial: 'enquired',
  final: ['agreed', 'declined', 'broken-off'],
  states: {
    enquired: {
      name: { zh: '待卖方答复', en: 'Waiting for the seller' },
      desk: {
        duty: 'deal-officer',
        as: 'seller',
        verb: { zh: '答复询价', en: 'Answer' },
        deadline: daysToAnswer,
      },
    },
    'buyer-turn': {
      name: { zh: '轮到买方', en: "Buyer's turn" },
      desk: {
        duty: 'deal-officer',
        as: 'buyer',
        verb: { zh: '回复卖方', en: 'Reply' },
        deadline: daysToAnswer,
      },
    },
    'seller-turn': {
      name: { zh: '轮到卖方', en: "Seller's turn" },
      desk: {
        duty: 'deal-officer',
        as: 'seller',
        verb: { zh: '回复还价', en: 'Reply' },
        deadline: daysToAnswer,
      },
    },
    agreed: { name: { zh: '已达成一致', en: 'Agreed' } },
    declined: { name: { zh: '卖方未接受询价', en: 'Enquiry declined' } },
    'broken-off': { name: { zh: '已终止', en: 'Broken off' } },
  },
  moves: {
    answer: {
      label: { zh: '答复询价', en: 'Answer' },
      from: ['enquired'],
      to: 'buyer-turn',
      by: seller,
      needsReason: true,
      tells: enquiryAnswered,
    },
    decline: {
      label: { zh: '不接受询价', en: 'Decline' },
      from: ['enquired'],
      to: 'declined',
      by: seller,
      needsReason: true,
      tells: enquiryDeclined,
    },
    'offer-as-seller': {
      label: { zh: '报价', en: 'Make an offer' },
      from: ['enquired', 'seller-turn'],
      to: 'buyer-turn',
      by: seller,
      primary: true,
      tells: sellerOffered,
    },
    'offer-as-buyer': {
      label: { zh: '还价', en: 'Counter-offer' },
      from: ['buyer-turn'],
      to: 'seller-turn',
      by: buyer,
      tells: buyerOffered,
    },
    'accept-as-buyer': {
      label: { zh: '同意这一版', en: 'Accept this version' },
      from: ['buyer-turn'],
      to: 'agreed',
      by: buyer,
      needs: [offerMustStandFrom('seller')],
      primary: true,
      tells: offerAccepted,
    },
    'accept-as-seller': {
      label: { zh: '同意这一版', en: 'Accept this version' },
      from: ['seller-turn'],
      to: 'agreed',
      by: seller,
      needs: [offerMustStandFrom('buyer')],
      tells: offerAccepted,
    },
    'break-off': {
      label: { zh: '终止洽谈', en: 'Break off' },
      from: ['enquired', 'buyer-turn', 'seller-turn'],
      to: 'broken-off',
      by: [...buyer, ...seller],
      needsReason: true,
      tells: dealBrokenOff,
    },
  },
});
