import fc from 'fast-check';
import { checkCharacter } from './credit-code';
import { dutiesOf, faultsOfCells, kindOf, LOADED_KINDS } from './check-cells';
import { checkLoad, type Known, type KnownPerson } from './check-load';
import { type Cells, type LoadRow, SHEETS, type SheetKey } from './load';
import { readRows } from './read-load';
import { UNIT_KINDS } from './unit-kinds';

const code = (serial: number) => {
  const body = `91360981MATT${String(serial).padStart(5, '0')}`;
  return body + checkCharacter(body);
};
const unit = (change: Cells = {}): Cells => ({
  ...{ name: '丰城新实机械有限公司', kind: '企业', creditCode: code(1), divisionCode: '360981' },
  ...{ legalRepresentative: '方正', ...change },
});
const person = (change: Cells = {}): Cells => ({
  ...{ name: '方新', email: 'fang@xinshi.example', creditCode: code(1), duties: '单位管理员、需求专员' },
  ...change,
});
const rowsOf = (units: readonly Cells[], people: readonly Cells[]): LoadRow[] => {
  const row = (sheet: SheetKey) => (cells: Cells, at: number) => ({
    ...{ id: `${sheet} ${at + 2}`, sheet, position: at + 2, cells },
    ...{ faults: [], state: 'open' as const, outcome: null },
  });
  return [...units.map(row('units')), ...people.map(row('people'))];
};
const nothing: Known = { units: new Map(), people: new Map() };
const known = (change: Partial<KnownPerson>): KnownPerson => ({
  ...{ reach: [], memberOf: new Set(), invitedTo: new Set(), ...change },
});
const faultsAt = (units: readonly Cells[], people: readonly Cells[], market = nothing) =>
  checkLoad(rowsOf(units, people), market).flatMap(({ id, faults }) =>
    faults.map(({ column, zh }) => `${id} ${column}: ${zh}`),
  );

describe('a first load', () => {
  it('is right when its units, its people and their duties are', () => {
    expect(checkLoad(rowsOf([unit()], [person()]), nothing)).toEqual([
      { id: 'units 2', faults: [], outcome: 'make-unit' },
      { id: 'people 2', faults: [], outcome: 'invite' },
    ]);
  });

  it.each<[string, Cells, Cells]>([
    ['units 2 creditCode: 校验位不对，对照执照填 18 位', { creditCode: `${code(1).slice(0, 17)}!` }, {}],
    [
      'units 2 creditCode: 表格把代码当成数字，丢了几位。把这一列设成“文本”再填',
      { creditCode: '9.1360981E+17' },
      {},
    ],
    ['units 2 divisionCode: 没有编号 369999 的县区，填 6 位代码', { divisionCode: '369999' }, {}],
    ['units 2 name: 没有填单位名称', { name: '' }, {}],
    ['units 2 legalRepresentative: 没有填法定代表人', { legalRepresentative: '' }, {}],
    ['units 2 about: 超过 1000 个字', { about: '长'.repeat(1_001) }, {}],
    ['units 2 address: 有显示不了的字符，重新打一遍', { address: '路\ufffd号' }, {}],
    ['units 2 name: 公式没算出来（#REF!），把值直接填进来', { name: '#REF!' }, {}],
    ['units 2 legalRepresentative: 只有数字或符号，不是名称', { legalRepresentative: '45993' }, {}],
    ['people 2 email: 不像邮箱地址', {}, { email: 'fang@' }],
    ['people 2 duties: 没有“总经理”这项职责，见填写说明', {}, { duties: '单位管理员，总经理' }],
    ['people 2 duties: 企业没有“县级初审”', {}, { duties: '单位管理员、县级初审' }],
  ])('%s', (fault, unitChange, personChange) => {
    expect(faultsAt([unit(unitChange)], [person(personChange)])).toContain(fault);
  });

  it('names the kinds there are to whoever wrote another', () => {
    const [fault] = faultsAt([unit({ kind: '省级科技主管部门' })], []);
    expect(fault).toMatch(/^units 2 kind: 没有“省级科技主管部门”这种类型，填：高校院所、企业、/);
  });

  it('finds what is twice, what is missing between the sheets, and a unit nobody would administer', () => {
    const two = [unit(), unit({ name: '另一家' })];
    expect(faultsAt(two, [person()])).toEqual(['units 3 creditCode: 和第 2 行是同一个代码']);
    expect(faultsAt([unit()], [person(), person()])).toEqual(['people 3 email: 和第 2 行重复']);
    const both = [unit(), unit({ name: '另一家', creditCode: code(2) })];
    expect(faultsAt(both, [person(), person({ name: '方旧', creditCode: code(2) })])).toContain(
      'people 3 name: 第 2 行同一个邮箱是“方新”，一个邮箱只能是一个人',
    );
    expect(faultsAt([unit()], [person(), person({ email: 'a@b.example', creditCode: code(2) })])).toEqual([
      'people 3 creditCode: “单位”里和市场里都没有这个单位，或那一行还要改',
    ]);
    expect(faultsAt([unit()], [person({ duties: '需求专员' })])).toEqual([
      'units 2 creditCode: “人员”里没有人做它的单位管理员，加一行',
      'people 2 creditCode: 它的单位那一行还要改',
    ]);
    expect(faultsAt([unit()], [person({ email: 'fang@' })])).toContain(
      'units 2 creditCode: “人员”里它的单位管理员那一行还要改',
    );
  });

  it('leaves alone what is here already, and says so where the names differ', () => {
    const units = new Map([[code(1), { name: '丰城新实机械有限公司', kind: 'enterprise' as const }]]);
    const people = new Map([['fang@xinshi.example', known({ memberOf: new Set([code(1)]) })]]);
    const checked = checkLoad(rowsOf([unit()], [person()]), { units, people });
    expect(checked.map(({ outcome }) => outcome)).toEqual(['keep-unit', 'keep-member']);
    expect(faultsAt([unit({ name: '别的名字' })], [], { units, people })).toEqual([
      'units 2 name: 这个代码在市场里是“丰城新实机械有限公司”',
    ]);
  });

  it('gives one person no two duties that do not go together, over rows, units and what he has', () => {
    const office = unit({ kind: '技术合同认定登记机构', creditCode: code(2), name: '登记处' });
    const rows = [
      person({ duties: '单位管理员、签约代表' }),
      person({ creditCode: code(2), duties: '单位管理员、技术合同登记员' }),
    ];
    expect(faultsAt([unit(), office], rows)).toContain(
      'people 3 duties: 这个人已有“签约代表”，不能再有“技术合同登记员”',
    );
    const people = new Map([['fang@xinshi.example', known({ reach: ['contract-registrar'] })]]);
    expect(
      faultsAt([unit()], [person({ duties: '单位管理员、签约代表' })], { ...nothing, people }),
    ).toContain('people 2 duties: 这个人已有“技术合同登记员”，不能再有“签约代表”');
  });

  it('never brings in the offices that pay, watch and run the market', () => {
    for (const kind of ['province-office', 'supervisor', 'operator'] as const) {
      expect(LOADED_KINDS).not.toContain(kind);
      expect(kindOf(UNIT_KINDS[kind].zh)).toBeUndefined();
    }
  });

  it('ends in words for any cells at all, each fault at a column the page shows', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom('=1+1', '企业', code(1), '360981', '单位管理员', '__proto__'),
    );
    const cells = (sheet: SheetKey) =>
      fc.record(Object.fromEntries(Object.keys(SHEETS[sheet].columns).map((column) => [column, text])));
    fc.assert(
      fc.property(
        fc.array(cells('units'), { maxLength: 4 }),
        fc.array(cells('people'), { maxLength: 6 }),
        (units, people) => {
          const rows = rowsOf(units, people);
          const checked = checkLoad(rows, nothing);
          expect(checked.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
          for (const { id, faults, outcome } of checked) {
            const sheet = id.split(' ')[0] as SheetKey;
            expect(outcome === null).toBe(faults.length > 0);
            for (const { column, zh, en } of faults) {
              expect(Object.keys(SHEETS[sheet].columns)).toContain(column);
              expect(zh && en).toBeTruthy();
            }
          }
        },
      ),
    );
  });

  it('knows duties by the names people see, parted as people part them', () => {
    expect(dutiesOf('单位管理员、需求专员，洽谈经办; contract-signatory')).toEqual([
      ...['unit-administrator', 'need-officer', 'deal-officer', 'contract-signatory'],
    ]);
    expect(faultsOfCells('people', person({ duties: '、' }))).toEqual([]);
    expect(faultsAt([unit()], [person({ duties: '、' })])).toContain('people 2 duties: 至少选一项职责');
  });
});

describe('the sheets of a load', () => {
  const sheet = (name: string, ...rows: string[][]) => ({
    name,
    rows: rows.map((row, at) => ({
      number: at + 1,
      cells: new Map(row.map((text, column) => [column, text])),
    })),
  });
  const head = ['姓名', '邮箱', '单位统一社会信用代码', '职责'];

  it('are found by name, their columns by head, in whatever order and beside whatever else', () => {
    const shuffled = sheet(
      '人员',
      ['备注', ...head.toReversed()],
      ['x', '需求专员', code(1), 'a@b.example', '甲乙'],
    );
    expect(readRows([sheet('说明', ['无关']), shuffled], ['units', 'people'])).toEqual([
      {
        sheet: 'people',
        position: 2,
        cells: { name: '甲乙', email: 'a@b.example', creditCode: code(1), duties: '需求专员' },
      },
    ]);
  });

  it.each([
    ['organizations.load-no-sheet', [sheet('Sheet1', head)]],
    ['organizations.load-no-column', [sheet('人员', ['姓名', '邮箱'], ['甲', 'a@b.example'])]],
    ['organizations.load-empty', [sheet('人员', head)]],
  ])('%s', (expected, sheets) => {
    expect(() => readRows(sheets, ['units', 'people'])).toThrow(expect.objectContaining({ code: expected }));
  });
});
