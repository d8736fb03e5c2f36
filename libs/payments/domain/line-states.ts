import { defineStates } from '@market/platform/states';
import { lineMatched, lineSetAside } from '../facts';
import type { SettlementLine, State } from './line';
import { daysToClear } from './parameters';

export type Action = 'match-by-code' | 'set-aside' | 'match' | 'return';

const officer = [{ duty: 'settlement-officer', as: 'market' }] as const;

/** What becomes of money received: matched to an instalment, by its code or by a person, or sent back. */
export const lineStates = defineStates<State, Action, SettlementLine>({
  noun: 'settlement-line',
  name: { zh: '到账流水', en: 'statement line' },
  initial: 'received',
  final: ['matched', 'returned'],
  states: {
    received: { name: { zh: '已到账', en: 'Received' } },
    matched: { name: { zh: '已对上', en: 'Matched' } },
    'set-aside': {
      name: { zh: '待核对', en: 'To be cleared' },
      desk: {
        duty: 'settlement-officer',
        as: 'market',
        verb: { zh: '核对到账', en: 'Clear' },
        deadline: daysToClear,
      },
    },
    returned: { name: { zh: '已退回', en: 'Sent back' } },
  },
  moves: {
    'match-by-code': {
      label: { zh: '按付款码对上', en: 'Matched by its code' },
      from: ['received'],
      to: 'matched',
      tells: lineMatched,
    },
    'set-aside': {
      label: { zh: '转人工核对', en: 'Set aside' },
      from: ['received'],
      to: 'set-aside',
      tells: lineSetAside,
    },
    match: {
      label: { zh: '对到这一期', en: 'Match to an instalment' },
      from: ['set-aside'],
      to: 'matched',
      by: officer,
      needsReason: true,
      primary: true,
      tells: lineMatched,
    },
    return: {
      label: { zh: '退回付款人', en: 'Send back' },
      from: ['set-aside'],
      to: 'returned',
      by: officer,
      needsReason: true,
    },
  },
});
