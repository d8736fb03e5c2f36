import type { CompanyRecord, SealedNumber, Shareholder } from '../domain/company';
import type { Party } from '../domain/relations';

export interface PlantedPair {
  /** What was done to the pair. */
  what: string;
  /** What a person who knew everything would say. */
  truth: 'related' | 'look' | 'unrelated';
  one: Party;
  other: Party;
  between: ReadonlyMap<string, CompanyRecord>;
}

const SURNAMES = [...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗'];
const GIVEN = ['伟', '芳', '建国', '志强', '敏', '丽娟', '文斌', '海涛', '雪琴', '立新'];
const ROADS = ['紫阳大道', '艾溪湖一路', '京东大道', '创新二路', '高新七路', '瑶湖西大道'];

/** A number as an adapter hands it out; here its text is its index. */
export const sealed = (text: string): SealedNumber => ({ index: text, shown: `…${text.slice(-4)}` });

export function company(change: Partial<CompanyRecord> & { creditCode: string }): CompanyRecord {
  return {
    name: `公司${change.creditCode}`,
    legalRepresentative: '',
    legalRepresentativeIdentity: null,
    ...{ status: 'active', address: null, phone: null, account: null, shareholders: [] },
    ...{ asOf: '2026-11-01', validUntil: '2027-01-30', source: '企业登记信息', documentId: '' },
    ...change,
  };
}

export function party(record: CompanyRecord | undefined, change: Partial<Party> = {}): Party {
  return {
    unitId: record?.creditCode ?? '',
    creditCode: record?.creditCode ?? '',
    name: record?.name ?? '',
    ...{ legalRepresentative: null, address: null, record, accounts: [] },
    ...change,
  };
}

type Change = (
  one: CompanyRecord,
  other: CompanyRecord,
  n: number,
) => [CompanyRecord, CompanyRecord, CompanyRecord[]?];

const holder = (change: Partial<Shareholder>): Shareholder => ({
  ...{ name: '股东', creditCode: null, identity: null, share: 3000 },
  ...change,
});
const person = (n: number) => ({
  name: `${SURNAMES[n % 20]}${GIVEN[n % 10]}`,
  identity: sealed(`ID${n}`),
});
const hold = (of: CompanyRecord, ...shareholders: Shareholder[]): CompanyRecord => ({
  ...of,
  shareholders: [...of.shareholders.slice(0, 1), ...shareholders],
});
const same =
  (field: 'phone' | 'account' | 'address'): Change =>
  (one, other) => [one, { ...other, [field]: one[field] }];
const written =
  (write: (address: string) => string): Change =>
  (one, other) => [one, { ...other, address: write(one.address ?? '') }];

/** Ways in which two companies are, seem or are not related, each named. */
const WAYS: readonly [what: string, truth: PlantedPair['truth'], change: Change][] = [
  [
    'the same representative by number',
    'related',
    (a, b) => [
      a,
      {
        ...b,
        legalRepresentative: a.legalRepresentative,
        legalRepresentativeIdentity: a.legalRepresentativeIdentity,
      },
    ],
  ],
  [
    'the same representative under another name',
    'related',
    (a, b) => [a, { ...b, legalRepresentativeIdentity: a.legalRepresentativeIdentity }],
  ],
  [
    'one holds 25 % of the other',
    'related',
    (a, b) => [a, hold(b, holder({ creditCode: a.creditCode, share: 2500 }))],
  ],
  [
    'one holds the other through a company',
    'related',
    (a, b, n) => [
      a,
      hold(b, holder({ creditCode: `M${n}`, share: 6000 })),
      [company({ creditCode: `M${n}`, shareholders: [holder({ creditCode: a.creditCode, share: 5100 })] })],
    ],
  ],
  [
    'one person holds both, through a company on one side',
    'related',
    (a, b, n) => [
      hold(a, holder({ ...person(n + 9000), share: 8000 })),
      hold(b, holder({ creditCode: `M${n}`, share: 6000 })),
      [company({ creditCode: `M${n}`, shareholders: [holder({ ...person(n + 9000), share: 5100 })] })],
    ],
  ],
  [
    'one person holds both',
    'related',
    (a, b, n) => [hold(a, holder({ ...person(n + 5000) })), hold(b, holder({ ...person(n + 5000) }))],
  ],
  [
    'one company holds both',
    'related',
    (a, b, n) => [hold(a, holder({ creditCode: `H${n}` })), hold(b, holder({ creditCode: `H${n}` }))],
  ],
  [
    'the representative of one holds the other',
    'related',
    (a, b) => [a, hold(b, holder({ name: '某', identity: a.legalRepresentativeIdentity }))],
  ],
  ['the same account', 'related', same('account')],
  ['the same telephone', 'look', same('phone')],
  ['the same address', 'look', same('address')],
  [
    'the same address in full width',
    'look',
    written((text) => text.replaceAll(/\d/g, (d) => '０１２３４５６７８９'[Number(d)] ?? d)),
  ],
  ['the same address without its province', 'look', written((text) => text.replace('江西省', ''))],
  ['the same address with 房 for 室', 'look', written((text) => text.replace('室', '房'))],
  ['the same address without 室', 'look', written((text) => text.replace('室', ''))],
  [
    'the same address in characters',
    'look',
    written((text) => text.replaceAll(/\d(?=\d*室)/g, (d) => '〇一二三四五六七八九'[Number(d)] ?? d)),
  ],
  [
    'a representative of the same name, without numbers',
    'look',
    (a, b) => [
      { ...a, legalRepresentativeIdentity: null },
      { ...b, legalRepresentative: a.legalRepresentative, legalRepresentativeIdentity: null },
    ],
  ],
  [
    'a shareholder of the same name, without numbers',
    'look',
    (a, b, n) => [
      hold(a, holder({ name: person(n + 700).name })),
      hold(b, holder({ name: person(n + 700).name })),
    ],
  ],
  [
    'a representative of the same name and another number',
    'unrelated',
    (a, b) => [a, { ...b, legalRepresentative: a.legalRepresentative }],
  ],
  [
    'a shareholder of the same name and another number',
    'unrelated',
    (a, b, n) => [
      hold(a, holder({ ...person(n + 300), identity: sealed(`X${n}`) })),
      hold(b, holder({ ...person(n + 300), identity: sealed(`Y${n}`) })),
    ],
  ],
  [
    'a holding of 24.99 %',
    'unrelated',
    (a, b) => [a, hold(b, holder({ creditCode: a.creditCode, share: 2499 }))],
  ],
  [
    'a small common shareholder',
    'unrelated',
    (a, b, n) => [
      hold(a, holder({ ...person(n + 100), share: 500 })),
      hold(b, holder({ ...person(n + 100), share: 500 })),
    ],
  ],
  [
    'a neighbour',
    'unrelated',
    (a, b) => [
      a,
      { ...b, address: (a.address ?? '').replace(/(\d)室/, (_, d) => `${(Number(d) + 1) % 10}室`) },
    ],
  ],
  [
    'the same road',
    'unrelated',
    (a, b) => [a, { ...b, address: (a.address ?? '').replace(/(\d+)号/, (_, d) => `${Number(d) + 7}号`) }],
  ],
  ['nothing at all', 'unrelated', (a, b) => [a, b]],
];

/** So many pairs of each way, each of its own companies. */
export function plantedPairs(ofEach: number): PlantedPair[] {
  return WAYS.flatMap(([what, truth, change], way) =>
    Array.from({ length: ofEach }, (_, at) => {
      const n = way * 1_000 + at;
      const [one, other, between = []] = change(stranger(`A${n}`, n), stranger(`B${n}`, n + 50_011), n);
      return {
        ...{ what, truth, one: party(one), other: party(other) },
        between: new Map(between.map((company_) => [company_.creditCode, company_])),
      };
    }),
  );
}

function stranger(creditCode: string, n: number): CompanyRecord {
  const { name, identity } = person(n);
  const address = `江西省南昌市高新区${ROADS[n % 6]}${100 + (n % 800)}号${1 + (n % 9)}栋${101 + (n % 700)}室`;
  return company({
    ...{ creditCode, address, legalRepresentative: name, legalRepresentativeIdentity: identity },
    ...{ phone: sealed(`1390000${n}`), account: sealed(`3602${n}`) },
    shareholders: [holder({ name: `${name}甲`, identity: sealed(`S${n}`), share: 4000 })],
  });
}
