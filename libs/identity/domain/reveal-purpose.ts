import type { Words } from './words';

/** Why somebody reads a number in full; without one of these it stays masked (个人信息保护法 第六条). */
export const REVEAL_PURPOSES = {
  'own-check': { zh: '核对本人信息', en: 'Check one’s own data' },
  'verify-person': { zh: '核验办事人身份', en: 'Verify who acts' },
  'make-payment': { zh: '办理付款', en: 'Make a payment' },
  'answer-inquiry': { zh: '答复当事人查询', en: 'Answer an inquiry of the person concerned' },
  'legal-duty': { zh: '依法协助调查', en: 'Assist an investigation by law' },
} as const satisfies Record<string, Words>;
export type RevealPurpose = keyof typeof REVEAL_PURPOSES;
export const REVEAL_PURPOSE_NAMES = Object.keys(REVEAL_PURPOSES) as RevealPurpose[];
