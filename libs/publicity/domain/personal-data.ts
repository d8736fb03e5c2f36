import type { Words } from '@market/platform/states';

/** Digits with the blanks and hyphens people put between them. */
const NUMBERS = /\d(?:[ -]?\d)*[Xx]?/g;
const EMAIL = /[^\s@，。；、]+@[^\s@，。；、]+\.[A-Za-z]{2,}/;
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';

/** The personal data a text shows: what must not stand in a public list. Empty: none was found. */
export function personalDataIn(text: string): Words[] {
  const numbers = (text.normalize('NFKC').match(NUMBERS) ?? []).map((found) => found.replaceAll(/[ -]/g, ''));
  const found: Words[] = [];
  if (numbers.some(isIdentityNumber)) found.push({ zh: '身份证号', en: 'an identity number' });
  if (numbers.some((number) => /^(86)?1[3-9]\d{9}$/.test(number)))
    found.push({ zh: '手机号', en: 'a mobile number' });
  if (numbers.some(isBankCard)) found.push({ zh: '银行卡号', en: 'a bank card number' });
  if (EMAIL.test(text.normalize('NFKC'))) found.push({ zh: '电子邮箱', en: 'an e-mail address' });
  return found;
}

/** 18 characters with the check character of GB 11643-1999, and a month and day that exist. */
function isIdentityNumber(number: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(number)) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return (
    ID_CHECKS[sum % 11] === number.at(-1)?.toUpperCase() &&
    /^.{10}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.test(number)
  );
}

/** 16 to 19 digits that pass the Luhn check. */
function isBankCard(number: string): boolean {
  if (!/^\d{16,19}$/.test(number)) return false;
  const sum = [...number].toReversed().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
