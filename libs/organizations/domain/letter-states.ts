import { defineStates } from '@market/platform/states';
import { letterAccepted, letterDeclined, letterRenounced, letterRevoked } from '../facts';
import { LETTER_PHASES, type Letter, type LetterState } from './letter';

export type LetterAction = 'accept' | 'decline' | 'renounce' | 'revoke';

const agent = [{ as: 'agent' }] as const;

/** The life of a letter of authority. That its days have not begun or are over is computed, see `phaseOf`. */
export const letterStates = defineStates<LetterState, LetterAction, Letter>({
  noun: 'letter',
  name: { zh: '授权书', en: 'letter of authority' },
  initial: 'issued',
  final: ['declined', 'renounced', 'revoked'],
  states: {
    issued: { name: LETTER_PHASES.issued },
    accepted: { name: LETTER_PHASES.accepted },
    declined: { name: LETTER_PHASES.declined },
    renounced: { name: LETTER_PHASES.renounced },
    revoked: { name: LETTER_PHASES.revoked },
  },
  moves: {
    accept: {
      label: { zh: '接受', en: 'Accept' },
      from: ['issued'],
      to: 'accepted',
      by: agent,
      primary: true,
      tells: letterAccepted,
    },
    decline: {
      label: { zh: '谢绝', en: 'Decline' },
      from: ['issued'],
      to: 'declined',
      by: agent,
      tells: letterDeclined,
    },
    // 民法典 第一百七十三条: the agent may give it up, the principal may take it back.
    renounce: {
      label: { zh: '辞去', en: 'Renounce' },
      from: ['accepted'],
      to: 'renounced',
      by: agent,
      tells: letterRenounced,
    },
    revoke: {
      label: { zh: '收回', en: 'Revoke' },
      from: ['issued', 'accepted'],
      to: 'revoked',
      by: [{ duty: 'unit-administrator', as: 'principal' }],
      needsReason: true,
      tells: letterRevoked,
    },
  },
});
