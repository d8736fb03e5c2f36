import { dictionary } from '@zxcvbn-ts/language-common';
import { identityRefusals } from './refusals';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './session-rules';

/** About 49,000 passwords people really use, the most frequent first. */
const COMMON: ReadonlySet<string> = new Set(dictionary['passwords-common']);
/** What people here would think of first. */
const LOCAL = ['jiangxi', 'jishushichang', 'techmarket', 'nanchang', 'gannan', 'ganpo', 'woaini', 'zhongguo'];
/** Digits and signs put around a word do not make it another. */
const PADDING = /[\p{N}\p{P}\p{S}\s]+/gu;

interface Owner {
  name: string;
  /** His addresses: nobody's password is his own. */
  addresses: readonly string[];
}

/**
 * What a password must be: long enough, not one that is guessed first, not the owner's own name or address. No rule of
 * composition and no forced change (OWASP ASVS 5.0, 6.2.1, 6.2.4, 6.2.5, 6.2.10).
 * @throws identityRefusals.passwordTooShort, passwordTooLong, passwordCommon
 */
export function checkPassword(password: string, { name, addresses }: Owner): void {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) throw identityRefusals.passwordTooShort({ least: SHORTEST_PASSWORD }, AT);
  if (length > LONGEST_PASSWORD) throw identityRefusals.passwordTooLong({ most: LONGEST_PASSWORD }, AT);
  const typed = password.toLowerCase();
  const core = typed.replaceAll(PADDING, '');
  const owned = [name.toLowerCase(), ...addresses.flatMap((one) => [one.toLowerCase(), localPart(one)])];
  const isOwned = (text: string) => text !== '' && owned.includes(text);
  const guessed = COMMON.has(typed) || LOCAL.includes(core) || isOwned(typed) || isOwned(core);
  if (guessed || new Set(typed).size < FEWEST_DIFFERENT) throw identityRefusals.passwordCommon({}, AT);
}

const DAY = 86_400_000;
const STAFF_SHORTEST = 12;
const STAFF_CLASSES = 3;
/** 等保三级, 身份鉴别 (GB/T 22239-2019, 8.1.4.1 a): complexity and regular change; the lengths are docs/decisions/0013. */
export const STAFF_PASSWORD_LIFE = 180 * DAY;
/** The present one and so many before it are not taken again. */
export const FORMER_PASSWORDS = 4;

const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{N}/u, /[^\p{Lu}\p{Ll}\p{N}]/u];

/** Long enough and of three kinds of signs out of four: capitals, small letters, digits, all others. */
export function suitsStaff(password: string): boolean {
  const classes = CLASSES.filter((one) => one.test(password)).length;
  return [...password].length >= STAFF_SHORTEST && classes >= STAFF_CLASSES;
}

/** Beside checkPassword, for whoever acts for a public office. @throws identityRefusals.passwordWeakForStaff */
export function checkStaffPassword(password: string): void {
  if (!suitsStaff(password)) throw identityRefusals.passwordWeakForStaff({ least: STAFF_SHORTEST }, AT);
}

const FEWEST_DIFFERENT = 4;
const AT = [{ field: 'password', zh: '换一个密码', en: 'Choose another password' }];
const localPart = (address: string) => (address.split('@')[0] ?? '').toLowerCase();
