import { defineRefusals } from '@market/platform/errors';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** The same mail sent again carries the same id, so that it is recognised where it arrives. */
  messageId: string;
}

export const mailRefusals = defineRefusals('mail', {
  badAddress: {
    kind: 'invalid',
    zh: '“{to}”不是邮箱地址。请在个人资料里改正。',
    en: '"{to}" is not an e-mail address. Correct it in the personal settings.',
  },
});

/** Sends a mail, or throws; a refusal is final, anything else may be tried again. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}

const ADDRESS = /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[^\s@<>"',;:]+$/;

/** One address and one line of subject: nothing that could begin another header. */
export function proved(mail: Mail): Mail {
  if (!ADDRESS.test(mail.to)) throw mailRefusals.badAddress({ to: mail.to.slice(0, 80) });
  return { ...mail, subject: mail.subject.replaceAll(/\s+/g, ' ').trim() };
}
