import type { EntityManager } from 'typeorm';
import type { CompanyRegister, CreditList } from '../application/ports';
import type { CompanyRow, ListRow } from '../domain/snapshot-rows';

export interface OpenRegister {
  register: CompanyRegister;
  reader: EntityManager;
  /** Makes a register of that day say this. */
  publish(asOf: string, companies: readonly CompanyRow[]): Promise<void>;
}

const TODAY = '2026-03-02';

export const companyRow = (change: Partial<CompanyRow> & { creditCode: string }): CompanyRow => ({
  ...{ name: '青禾', representative: '陈立新', representativeId: '36010219800101001X', status: 'active' },
  ...{ address: '浮梁县陶瓷产业园12号', phone: '0798-2620000', account: '3602 0001 0001 2345' },
  shareholders: [{ name: '陈立新', creditCode: null, identity: '36010219800101001X', share: 6000 }],
  ...change,
});

/** What every adapter of a company register must do. */
export function companyRegisterContract(open: () => Promise<OpenRegister>): void {
  let market: OpenRegister;
  beforeEach(async () => {
    market = await open();
  });
  const find = (...codes: string[]) => market.register.find(market.reader, codes, TODAY);

  it('knows nothing of what nobody has published', async () => {
    expect(await find('A', 'B')).toEqual(new Map());
    expect(await find()).toEqual(new Map());
  });

  it('says what the newest register says, with its day, and not before that day', async () => {
    await market.publish('2026-02-01', [companyRow({ creditCode: 'A' }), companyRow({ creditCode: 'B' })]);
    await market.publish('2026-02-20', [companyRow({ creditCode: 'A', status: 'revoked' })]);
    await market.publish('2026-03-03', [companyRow({ creditCode: 'A', status: 'deregistered' })]);
    await market.publish('2026-01-15', [companyRow({ creditCode: 'A', status: 'active' })]);
    const found = await find('A', 'B', 'C');
    expect([...found.keys()].toSorted()).toEqual(['A', 'B']);
    expect(found.get('A')).toMatchObject({ status: 'revoked', asOf: '2026-02-20' });
    expect(found.get('B')).toMatchObject({ status: 'active', asOf: '2026-02-01' });
  });

  it('is silent of a company once its newest word has run out', async () => {
    await market.publish('2025-12-02', [companyRow({ creditCode: 'A' })]);
    await market.publish('2025-12-01', [companyRow({ creditCode: 'B' })]);
    expect([...(await find('A', 'B')).keys()]).toEqual(['A']);
  });

  it('gives equal numbers equal indexes, and no number whole', async () => {
    const twin = { phone: '07982620000', account: '3602000100012345' };
    await market.publish('2026-02-01', [
      companyRow({ creditCode: 'A' }),
      companyRow({ creditCode: 'B', ...twin }),
    ]);
    const [a, b] = [...(await find('A', 'B')).values()];
    expect(a?.account?.index).toBe(b?.account?.index);
    expect(a?.phone?.index).toBe(b?.phone?.index);
    expect(a?.legalRepresentativeIdentity?.index).toBe(a?.shareholders[0]?.identity?.index);
    expect(a?.account?.index).not.toBe(a?.phone?.index);
    const said = JSON.stringify(a);
    for (const whole of ['36010219800101001X', '0798-2620000', '07982620000', '3602000100012345'])
      expect(said).not.toContain(whole);
  });
}

export interface OpenList {
  list: CreditList;
  reader: EntityManager;
  publish(
    list: { source: string; asOf: string; complete: boolean },
    entries: readonly ListRow[],
  ): Promise<void>;
}

export const listRow = (change: Partial<ListRow>): ListRow => ({
  ...{ creditCode: null, name: '青禾', beginsOn: '2026-01-05', endsOn: null, about: '（2026）赣执 1 号' },
  ...change,
});

/** What every adapter of public lists must do; its list is that of dishonest judgment debtors. */
export function creditListContract(open: () => Promise<OpenList>): void {
  let market: OpenList;
  beforeEach(async () => {
    market = await open();
  });
  const [A, B] = [
    { creditCode: 'A', name: '青 禾' },
    { creditCode: 'B', name: '别家' },
  ];
  const WHOLE = { source: '名单', asOf: '2026-02-01', complete: true };
  const about = async (creditCode: string) => {
    const found = (await market.list.factsAbout(market.reader, [A, B], TODAY)).get(creditCode) ?? [];
    return found.map(({ found: said, certain, asOf, source }) => [source, asOf, said, certain]);
  };

  it('says nothing without a list', async () => {
    expect([await about('A'), await about('B')]).toEqual([[], []]);
  });

  it('says yes of whom it names by code, no of whom a whole list leaves out', async () => {
    await market.publish(WHOLE, [listRow({ creditCode: 'A' })]);
    expect(await about('A')).toEqual([['名单', '2026-02-01', 'yes', true]]);
    expect(await about('B')).toEqual([['名单', '2026-02-01', 'no', true]]);
  });

  it('says nothing of whom a part leaves out, nor that a name alone is meant', async () => {
    await market.publish({ ...WHOLE, complete: false }, [listRow({})]);
    expect(await about('A')).toEqual([['名单', '2026-02-01', 'yes', false]]);
    expect(await about('B')).toEqual([]);
  });

  it('is replaced by a newer whole list of its source, added to by a part, untouched by an older one', async () => {
    await market.publish(WHOLE, [listRow({ creditCode: 'A' })]);
    await market.publish({ ...WHOLE, asOf: '2026-02-10' }, [listRow({ creditCode: 'B' })]);
    await market.publish({ ...WHOLE, asOf: '2026-01-10' }, [listRow({ creditCode: 'A' })]);
    await market.publish({ ...WHOLE, source: '别的名单', asOf: '2026-02-05' }, []);
    expect(await about('A')).toEqual([
      ['名单', '2026-02-10', 'no', true],
      ['别的名单', '2026-02-05', 'no', true],
    ]);
    await market.publish({ ...WHOLE, asOf: '2026-02-20', complete: false }, [listRow({ creditCode: 'A' })]);
    expect(await about('A')).toContainEqual(['名单', '2026-02-20', 'yes', true]);
    expect(await about('B')).toEqual([
      ['名单', '2026-02-10', 'yes', true],
      ['别的名单', '2026-02-05', 'no', true],
    ]);
  });

  it('takes an entry that had ended by its day for none', async () => {
    await market.publish(WHOLE, [listRow({ creditCode: 'A', endsOn: '2026-02-01' })]);
    expect(await about('A')).toEqual([['名单', '2026-02-01', 'no', true]]);
  });
}
