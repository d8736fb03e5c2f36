import { KINDS, type Kind } from './codes';

/** Place code of Jiangxi in the number: 9 and the province's 36; not confirmed by an official list. */
const PLACE = '936';
const FORM = /^\d{3}(19|20)\d{2}[YJR]\d{4}$/;
const LARGEST = 9_999;

/** 12 characters: place (3), year (4), kind letter (1), running number of year and kind (4). */
export function achievementNumber(year: number, kind: Kind, serial: number): string {
  if (serial < 1 || serial > LARGEST) throw new Error(`No room for number ${serial} in ${year}.`);
  return `${PLACE}${year}${KINDS[kind].letter}${String(serial).padStart(4, '0')}`;
}

export function isAchievementNumber(text: string): boolean {
  return FORM.test(text);
}
