import type { Day } from '@market/platform/clock';
import { addressKey } from './address';
import { type CompanyRecord, nameKey, type SealedNumber } from './company';

/**
 * From this share on a holder makes related, in hundredths of a percent, and holds through a company in between as if
 * directly: 国家税务总局公告2016年第42号 第二条第（一）项, whose text is still to be compared with the official one. It is
 * a rule of tax; the subsidy measure's own test could not be read.
 */
export const RELATED_SHARE = 2500;

export const TIES = {
  holds: { zh: '一方持有另一方股份', en: 'One holds shares of the other' },
  'shared-holder': { zh: '同为一方持有', en: 'Both are held by one' },
  'legal-representative': { zh: '法定代表人相同', en: 'The same legal representative' },
  'representative-holds': {
    zh: '一方法定代表人持有另一方股份',
    en: 'The representative of one holds the other',
  },
  account: { zh: '银行账户相同', en: 'The same bank account' },
  person: { zh: '同一人在两家单位任职', en: 'The same person acts for both' },
  address: { zh: '地址相同', en: 'The same address' },
  phone: { zh: '电话相同', en: 'The same telephone' },
} as const;
export type Tie = keyof typeof TIES;

/** What is known of one side: its register record, if there is one, and what the market itself knows. */
export interface Party {
  unitId: string;
  creditCode: string;
  name: string;
  /** As its licence says; the register's word comes beside it. */
  legalRepresentative: string | null;
  address: string | null;
  record: CompanyRecord | undefined;
  accounts: readonly (SealedNumber & { source: string; asOf: Day })[];
}

/** One reason, as a dated fact. */
export interface Hit {
  tie: Tie;
  /** True: the same person, company or account by its number. False: equal texts, for a person to look at. */
  sure: boolean;
  /** What both share, as it may be shown. */
  value: string;
  source: string;
  asOf: Day | null;
}

export interface Computed {
  /** `possible` is unknown with a hint. */
  related: 'yes' | 'possible' | 'no' | 'unknown';
  hits: Hit[];
}

interface Holder {
  /** `code:…`, `id:…` or, where the register gives no number, `name:…`. */
  key: string;
  shown: string;
  asOf: Day;
  source: string;
}

/**
 * Whether two parties are related as far as registers and the market know. No needs a record of both sides.
 * @param between records of companies that hold one of the two, by credit code
 */
export function relate(
  one: Party,
  other: Party,
  between: ReadonlyMap<string, CompanyRecord>,
  people: readonly { name: string; since: Day }[],
): Computed {
  const holders = [holdersOf(one, between), holdersOf(other, between)] as const;
  const hits = [
    ...holdingHits(one, holders[1]),
    ...holdingHits(other, holders[0]),
    ...sharedHolders(holders[0], holders[1]),
    ...representativeHits(one, other),
    ...representativeHolds(one, holders[1]),
    ...representativeHolds(other, holders[0]),
    ...accountHits(one, other),
    ...people.map(({ name, since }) => hit('person', true, name, { source: '单位成员', asOf: since })),
    ...textHits(one, other),
  ];
  const known = one.record !== undefined && other.record !== undefined;
  const related = hits.some(({ sure }) => sure)
    ? 'yes'
    : hits.length > 0
      ? 'possible'
      : known
        ? 'no'
        : 'unknown';
  return { related, hits };
}

function hit(tie: Tie, sure: boolean, value: string, of: { source: string; asOf: Day | null }): Hit {
  return { tie, sure, value, source: of.source, asOf: of.asOf };
}

/** Those who hold enough of a party, directly or through one company in between. */
function holdersOf({ record }: Party, between: ReadonlyMap<string, CompanyRecord>): Holder[] {
  if (!record) return [];
  const direct = largeHolders(record, '');
  const through = direct.flatMap(({ key, shown }) => {
    const company = between.get(key.replace('code:', ''));
    return company ? largeHolders(company, ` → ${shown}`) : [];
  });
  return [...direct, ...through];
}

function largeHolders({ shareholders, asOf, source }: CompanyRecord, via: string): Holder[] {
  return shareholders
    .filter(({ share }) => share >= RELATED_SHARE)
    .map(({ name, creditCode, identity, share }) => ({
      key: creditCode ? `code:${creditCode}` : identity ? `id:${identity.index}` : `name:${nameKey(name)}`,
      shown: `${name} ${share / 100}%${via}`,
      ...{ asOf, source },
    }));
}

function holdingHits({ creditCode }: Party, holders: readonly Holder[]): Hit[] {
  return holders
    .filter(({ key }) => key === `code:${creditCode}`)
    .map((holder) => hit('holds', true, holder.shown, holder));
}

function sharedHolders(ones: readonly Holder[], others: readonly Holder[]): Hit[] {
  return ones.flatMap((holder) => {
    const same = others.find(({ key, shown }) => key === holder.key || alike(shown, holder.shown));
    if (!same) return [];
    const sure = same.key === holder.key && !holder.key.startsWith('name:');
    // Two numbers that differ are two persons, whatever they are called.
    if (!sure && numbered(same) && numbered(holder)) return [];
    return [hit('shared-holder', sure, `${holder.shown}；${same.shown}`, holder)];
  });
}

const numbered = ({ key }: Holder) => !key.startsWith('name:');
const alike = (a: string, b: string) => nameKey(bareName(a)) === nameKey(bareName(b));
const bareName = (shown: string) => shown.replace(/ [\d.]+%.*$/, '');

function representativeHits(one: Party, other: Party): Hit[] {
  const [a, b] = [representativeOf(one), representativeOf(other)];
  if (!a || !b) return [];
  if (a.identity && b.identity) {
    if (a.identity.index !== b.identity.index) return [];
    return [hit('legal-representative', true, `${a.name} ${a.identity.shown}`, a)];
  }
  const alike = a.name !== '' && nameKey(a.name) === nameKey(b.name);
  return alike ? [hit('legal-representative', false, a.name, a)] : [];
}

function representativeHolds(of: Party, holders: readonly Holder[]): Hit[] {
  const person = representativeOf(of);
  if (!person) return [];
  return holders.flatMap((holder) => {
    if (person.identity && holder.key === `id:${person.identity.index}`) {
      return [hit('representative-holds', true, holder.shown, holder)];
    }
    const byName = person.name !== '' && holder.key === `name:${nameKey(person.name)}`;
    return byName ? [hit('representative-holds', false, holder.shown, holder)] : [];
  });
}

function representativeOf({ record, legalRepresentative }: Party) {
  if (record) {
    const { source, asOf, legalRepresentative: name, legalRepresentativeIdentity: identity } = record;
    return { name, identity, source, asOf };
  }
  return legalRepresentative
    ? { name: legalRepresentative, identity: null, source: '入驻资料', asOf: null }
    : undefined;
}

function accountHits(one: Party, other: Party): Hit[] {
  const accountsOf = ({ accounts, record }: Party) => [
    ...accounts,
    ...(record?.account ? [{ ...record.account, source: record.source, asOf: record.asOf }] : []),
  ];
  const others = accountsOf(other);
  return accountsOf(one).flatMap((account) =>
    others
      .filter(({ index }) => index === account.index)
      .slice(0, 1)
      .map(() => hit('account', true, account.shown, account)),
  );
}

/** A house or a telephone may be shared by strangers: an incubator, a bookkeeper. */
function textHits(one: Party, other: Party): Hit[] {
  const found: Hit[] = [];
  const addresses = addressesOf(other).map(addressKey).filter(Boolean);
  const shared = addressesOf(one).find((address) => addresses.includes(addressKey(address)));
  const of = one.record ?? other.record ?? { source: '入驻资料', asOf: null };
  if (shared) found.push(hit('address', false, shared, of));
  const [a, b] = [one.record?.phone, other.record?.phone];
  if (a && b && a.index === b.index) found.push(hit('phone', false, a.shown, of));
  return found;
}

function addressesOf({ address, record }: Party): string[] {
  return [record?.address, address].filter((text): text is string => Boolean(text));
}
