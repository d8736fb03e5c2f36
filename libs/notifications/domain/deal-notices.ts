import type { DealFacts, Party } from '@market/deals';
import {
  buyerOffered,
  dealBrokenOff,
  enquiryAnswered,
  enquiryDeclined,
  enquiryOpened,
  mandateAccepted,
  mandateDeclined,
  mandateProposed,
  offerAccepted,
  sellerOffered,
} from '@market/deals/facts';
import { yuanShown } from '@market/platform/money';
import type { NoticeRule } from './notice';

type Rule = NoticeRule<DealFacts>;

const href = ({ id }: DealFacts) => `/desk/deals/${id}`;
const officersOf = (party: Party) => ({ unitId: party.unitId, duty: 'deal-officer' }) as const;
const toBuyer = ({ buyer }: DealFacts) => officersOf(buyer);
const toSeller = ({ seller }: DealFacts) => officersOf(seller);
const toBroker = ({ broker }: DealFacts) => ({ unitId: broker?.unitId, duty: 'broker' }) as const;
const toPrincipal = (about: DealFacts) =>
  about.mandate?.principal === 'seller' ? toSeller(about) : toBuyer(about);
const sum = ({ standing }: DealFacts) => (standing ? yuanShown(standing.total) : '');

function offered(by: (about: DealFacts) => Party, audience: Rule['audience']): Rule {
  return {
    audience,
    text: (about) => ({
      title: `${by(about).name}报价 ${sum(about)} 元，等你答复`,
      titleEn: `${by(about).nameEn} offers CNY ${sum(about)}`,
      text: `“${about.title}”的第 ${about.standing?.version ?? 0} 版报价：总价 ${sum(about)} 元，${about.standing?.validUntil ?? ''} 前有效。`,
      textEn: `Version ${about.standing?.version ?? 0} for “${about.title}”: CNY ${sum(about)}, valid until ${about.standing?.validUntil ?? ''}.`,
      href: href(about),
    }),
  };
}

function agreed(audience: Rule['audience']): Rule {
  return {
    audience,
    text: (about) => ({
      title: `已达成一致：${sum(about)} 元`,
      titleEn: `Agreed at CNY ${sum(about)}`,
      text: `${about.buyer.name}与${about.seller.name}就“${about.title}”达成一致，洽谈 ${about.number}，第 ${about.standing?.version ?? 0} 版。`,
      textEn: `${about.buyer.nameEn} and ${about.seller.nameEn} agreed on “${about.title}”, deal ${about.number}.`,
      href: href(about),
    }),
  };
}

function brokenOff(audience: Rule['audience']): Rule {
  return {
    audience,
    text: (about) => ({
      title: '洽谈已终止',
      titleEn: 'A deal was broken off',
      text: `“${about.title}”的洽谈 ${about.number} 已终止：${about.lastReason ?? ''}`,
      textEn: `Deal ${about.number} on “${about.title}” was broken off: ${about.lastReason ?? ''}`,
      href: href(about),
    }),
  };
}

/** Who hears of which fact about a deal; the one who caused it is left out by the use case. */
export const DEAL_NOTICES: Readonly<Record<string, readonly Rule[]>> = {
  [enquiryOpened.name]: [
    {
      audience: toSeller,
      waits: ({ id }) => ({ noun: 'deal', id }),
      text: (about) => ({
        title: `${about.buyer.name}询价`,
        titleEn: `Enquiry from ${about.buyer.nameEn}`,
        text: `“${about.title}”：${about.message} `,
        textEn: `“${about.title}”: ${about.message}`,
        href: href(about),
      }),
    },
  ],
  [enquiryAnswered.name]: [
    {
      audience: toBuyer,
      text: (about) => ({
        title: `${about.seller.name}答复了你的询价`,
        titleEn: `${about.seller.nameEn} answered your enquiry`,
        text: `“${about.title}”：${about.lastReason ?? ''}`,
        textEn: `“${about.title}”: ${about.lastReason ?? ''}`,
        href: href(about),
      }),
    },
  ],
  [enquiryDeclined.name]: [
    {
      audience: toBuyer,
      text: (about) => ({
        title: `${about.seller.name}没有接受询价`,
        titleEn: `${about.seller.nameEn} declined the enquiry`,
        text: `“${about.title}”：${about.lastReason ?? ''} 可以看看相近的成果。`,
        textEn: `“${about.title}”: ${about.lastReason ?? ''} Similar achievements may help.`,
        href: href(about),
      }),
    },
  ],
  [sellerOffered.name]: [offered(({ seller }) => seller, toBuyer)],
  [buyerOffered.name]: [offered(({ buyer }) => buyer, toSeller)],
  [offerAccepted.name]: [agreed(toBuyer), agreed(toSeller), agreed(toBroker)],
  [dealBrokenOff.name]: [brokenOff(toBuyer), brokenOff(toSeller), brokenOff(toBroker)],
  [mandateProposed.name]: [
    {
      audience: toBroker,
      waits: ({ mandate }) => mandate && { noun: 'mandate', id: mandate.id },
      text: (about) => ({
        title: '有一份居间委托等你答复',
        titleEn: 'A mandate is waiting for your answer',
        text: `“${about.title}”，${about.buyer.name}与${about.seller.name}，佣金按到账 ${about.mandate?.rate ?? ''}。`,
        textEn: `“${about.title}”, between ${about.buyer.nameEn} and ${about.seller.nameEn}, at ${about.mandate?.rate ?? ''} of what is received.`,
        href: href(about),
      }),
    },
  ],
  [mandateAccepted.name]: [
    {
      audience: toPrincipal,
      text: (about) => ({
        title: `${about.broker?.name ?? ''}接受了居间委托`,
        titleEn: `${about.broker?.nameEn ?? ''} accepted the mandate`,
        text: `“${about.title}”的洽谈 ${about.number} 现在有居间人，佣金按到账 ${about.mandate?.rate ?? ''}。`,
        textEn: `Deal ${about.number} on “${about.title}” has a broker now, at ${about.mandate?.rate ?? ''}.`,
        href: href(about),
      }),
    },
  ],
  [mandateDeclined.name]: [
    {
      audience: toPrincipal,
      text: (about) => ({
        title: `${about.broker?.name ?? ''}谢绝了居间委托`,
        titleEn: `${about.broker?.nameEn ?? ''} declined the mandate`,
        text: `“${about.title}”的洽谈 ${about.number} 可以另请一家。`,
        textEn: `Another firm can be asked for deal ${about.number} on “${about.title}”.`,
        href: href(about),
      }),
    },
  ],
};
