import { defineStates, type Subject } from '@market/platform/states';
import { mandateAccepted, mandateDeclined } from '../facts';
import type { Side } from './deal';
import { daysToAnswerMandate } from './parameters';

export type MandateState = 'proposed' | 'active' | 'declined';
export type MandateAction = 'accept' | 'decline';

/** A broker firm's task in one deal. Holders: `broker`, `principal`. */
export interface Mandate extends Subject<MandateState> {
  dealId: string;
  /** Who asked, and pays the commission. */
  principal: Side;
  /** As written: `3%`. */
  rate: string;
  proposedAt: Date;
}

export const mandateStates = defineStates<MandateState, MandateAction, Mandate>({
  noun: 'mandate',
  name: { zh: '居间委托', en: 'mandate' },
  initial: 'proposed',
  final: ['active', 'declined'],
  states: {
    proposed: {
      name: { zh: '待服务机构答复', en: 'Waiting for the broker' },
      desk: {
        duty: 'broker',
        as: 'broker',
        verb: { zh: '答复委托', en: 'Answer' },
        deadline: daysToAnswerMandate,
      },
    },
    active: { name: { zh: '已接受', en: 'Accepted' } },
    declined: { name: { zh: '已谢绝', en: 'Declined' } },
  },
  moves: {
    accept: {
      label: { zh: '接受委托', en: 'Accept the mandate' },
      from: ['proposed'],
      to: 'active',
      by: [{ duty: 'broker', as: 'broker' }],
      primary: true,
      tells: mandateAccepted,
    },
    decline: {
      label: { zh: '谢绝', en: 'Decline' },
      from: ['proposed'],
      to: 'declined',
      by: [{ duty: 'broker', as: 'broker' }],
      needsReason: true,
      tells: mandateDeclined,
    },
  },
});
