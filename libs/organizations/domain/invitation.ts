import { DUTIES, type Duty } from './duties';
import { dutiesNotGiven } from './duties-of-kind';
import { clashOf } from './incompatible-duties';
import { UNIT_KINDS, type UnitKind } from './unit-kinds';

/** One list. */
export const MOST_INVITED = 200;

export interface Invitee {
  name: string;
  email: string;
  duties: readonly Duty[];
}

export interface RowFault {
  /** As the form names it, such as `people.3.email`. */
  field: string;
  zh: string;
  en: string;
}

/** Everything that is wrong with a list, row by row, so that it is mended at once. */
export function faultsOfList(
  people: readonly Invitee[],
  { kind, taken }: { kind: UnitKind; taken: ReadonlyMap<string, { zh: string; en: string }> },
): RowFault[] {
  const seen = new Set<string>();
  return people.flatMap((person, at) => {
    const found: RowFault[] = [];
    const address = person.email.toLowerCase();
    const here = taken.get(address);
    const twice = { zh: '这个邮箱在名单里出现了两次', en: 'This address is in the list twice' };
    if (here ?? seen.has(address)) found.push({ field: `people.${at}.email`, ...(here ?? twice) });
    seen.add(address);
    const fault = faultOfDuties(kind, person.duties);
    if (fault) found.push({ field: `people.${at}.duties`, ...fault });
    return found;
  });
}

/** Why a unit of this kind cannot give these duties to one person; undefined when it can. */
export function faultOfDuties(
  kind: UnitKind,
  duties: readonly Duty[],
): { zh: string; en: string } | undefined {
  if (duties.length === 0) return { zh: '至少选一项职责', en: 'Choose at least one duty' };
  const [foreign] = dutiesNotGiven(kind, duties);
  if (foreign) {
    const { zh, en } = DUTIES[foreign];
    return {
      zh: `${UNIT_KINDS[kind].zh}没有“${zh}”`,
      en: `A ${UNIT_KINDS[kind].en.toLowerCase()} has no “${en}”`,
    };
  }
  for (const [at, duty] of duties.entries()) {
    const other = clashOf(duty, duties.slice(0, at));
    if (!other) continue;
    const [one, two] = [DUTIES[other], DUTIES[duty]];
    return {
      zh: `“${one.zh}”和“${two.zh}”不能是同一个人`,
      en: `“${one.en}” and “${two.en}” cannot be one person`,
    };
  }
  return undefined;
}
