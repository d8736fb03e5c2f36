import { defineRefusals } from '@market/platform/errors';

export interface ShortMessage {
  /** Eleven digits. */
  to: string;
  text: string;
  /** The same message sent again carries the same id, so that it is recognised where it arrives. */
  id: string;
}

export const shortMessageRefusals = defineRefusals('short-messages', {
  badNumber: {
    kind: 'invalid',
    zh: '手机号要 11 位，以 1 开头。核对后再试。',
    en: 'A mobile number has eleven digits and begins with 1. Check it.',
  },
  unavailable: {
    kind: 'unavailable',
    zh: '短信现在发不出去。过几分钟再试，或改用邮箱。',
    en: 'Short messages cannot be sent right now. Try again in a few minutes, or use an e-mail address.',
  },
  none: {
    kind: 'rejected',
    zh: '本市场没有接短信，请用邮箱。',
    en: 'This market sends no short messages; use an e-mail address.',
  },
});

/** Sends a short message, or throws; a refusal of the number is final, anything else may be tried again. */
export abstract class ShortMessages {
  /** False where none can be sent: pages then offer e-mail alone. */
  abstract readonly available: boolean;
  /** @throws shortMessageRefusals */
  abstract send(message: ShortMessage): Promise<void>;
}

/** A mobile number of mainland China (工业和信息化部 numbering plan: 11 digits, 13 to 19). */
const MOBILE = /^1[3-9]\d{9}$/;

/** The eleven digits behind `+86 138-0013-8000` and the like; undefined when it is no mobile number. */
export function mobileNumber(text: string): string | undefined {
  const digits = text
    .normalize('NFKC')
    .replaceAll(/[\s-]/g, '')
    .replace(/^(?:\+86|0086)/, '');
  return MOBILE.test(digits) ? digits : undefined;
}

export function provedNumber(message: ShortMessage): ShortMessage {
  const to = mobileNumber(message.to);
  if (!to) throw shortMessageRefusals.badNumber();
  return { ...message, to };
}
