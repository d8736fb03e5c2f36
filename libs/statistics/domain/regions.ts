import { type Entry, table } from '@market/classification';
import { statisticsRefusals } from './refusals';

/** The province whose market this is, GB/T 2260; codes of its places begin alike. */
const PROVINCE = '360000';
export const PROVINCE_PREFIX = PROVINCE.slice(0, 2);

/** A buyer from another province. */
export const OUTSIDE = 'outside';
/** A fact the records do not hold: a row of its own, never spread over the others. */
export const UNKNOWN = 'unknown';

export interface Named {
  code: string;
  name: string;
  nameEn: string | null;
}

export function named({ code, name, nameEn }: Entry): Named {
  return { code, name, nameEn: nameEn ?? null };
}

/** The eleven cities, in the order of their codes. */
export function cities(): Named[] {
  return [...table('divisions').values()].filter(({ parent }) => parent === PROVINCE).map(named);
}

/** Every row figures by region have; all contracts stand in exactly one of them. */
export function regionRows(): Named[] {
  return [
    ...cities(),
    { code: OUTSIDE, name: '省外', nameEn: 'Outside Jiangxi' },
    { code: UNKNOWN, name: '未标明设区市', nameEn: 'City not stated' },
  ];
}

/** The row of this code; null means the whole province and beyond. @throws statisticsRefusals.noSuchRegion */
export function chosenRegion(code: string | undefined): Named | null {
  if (code === undefined) return null;
  const region = regionRows().find((one) => one.code === code);
  if (!region) throw statisticsRefusals.noSuchRegion({ region: code.slice(0, 20) });
  return region;
}
