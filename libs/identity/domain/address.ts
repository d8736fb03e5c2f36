import { mobileNumber } from '@market/platform/short-messages';

/** Where somebody is reached, and by what he signs in: a mail address in lower case, or eleven digits. */
export interface Address {
  kind: 'mail' | 'phone';
  value: string;
}

const MAIL = /^[^\s@<>"',;:]{1,64}@[^\s@<>"',;:]+\.[^\s@<>"',;:.]+$/;
const LONGEST = 200;

/** Undefined for what is neither. */
export function addressOf(text: string): Address | undefined {
  const phone = mobileNumber(text);
  if (phone) return { kind: 'phone', value: phone };
  const value = text.trim().toLowerCase();
  return value.length <= LONGEST && MAIL.test(value) ? { kind: 'mail', value } : undefined;
}
