import fc from 'fast-check';
import { checkCharacter } from '@market/organizations';
import { COMPANY_COLUMNS as C, LIST_COLUMNS as L, readCompanyRow, readListRow } from './snapshot-rows';

const CODE = `91360222MADM00201${checkCharacter('91360222MADM00201')}`;
const company = (change: Record<string, string> = {}) => ({
  ...{ [C.code]: CODE, [C.name]: '青禾', [C.status]: '存续（在营、开业、在册）' },
  ...{ [C.representative]: '陈立新', [C.representativeId]: '36010219800101001x' },
  ...{ [C.address]: '浮梁县陶瓷产业园12号', [C.phone]: '0798-2620000', [C.account]: '3602 0001' },
  [C.shareholders]: `陈立新|36010219800101001X|60%；某控股|${CODE}|39.5%；代持人||0.5％`,
  ...change,
});

describe('a row of the company register', () => {
  it('is read with its shareholders, persons and companies apart', () => {
    expect(readCompanyRow(company()).row).toMatchObject({
      creditCode: CODE,
      status: 'active',
      representativeId: '36010219800101001X',
      shareholders: [
        { name: '陈立新', identity: '36010219800101001X', creditCode: null, share: 6000 },
        { name: '某控股', identity: null, creditCode: CODE, share: 3950 },
        { name: '代持人', identity: null, creditCode: null, share: 50 },
      ],
    });
    expect(readCompanyRow(company({ [C.status]: '吊销，未注销' })).row?.status).toBe('revoked');
  });

  it('says everything that is wrong with it, column by column', () => {
    const { faults } = readCompanyRow(
      company({
        ...{
          [C.code]: CODE.replace('9136', '9236'),
          [C.name]: ' ',
          [C.status]: '不详',
          [C.phone]: '打门卫电话',
        },
        [C.shareholders]: '张三|不是证件号|10%；李四|30%',
      }),
    );
    expect(faults?.map(({ column }) => column)).toEqual([
      ...[C.code, C.name, C.status, C.phone, C.shareholders, C.shareholders],
    ]);
  });
});

describe('a row of a credit list', () => {
  it('is read by code or by name alone, with days as offices write them', () => {
    const row = {
      [L.name]: '青禾',
      [L.begins]: '2026年1月5日',
      [L.ends]: '2029/01/04',
      [L.about]: '执 1 号',
    };
    expect(readListRow(row).row).toEqual({
      ...{ creditCode: null, name: '青禾', beginsOn: '2026-01-05', endsOn: '2029-01-04', about: '执 1 号' },
    });
    expect(readListRow({ ...row, [L.code]: CODE.toLowerCase() }).row?.creditCode).toBe(CODE);
  });

  it('is refused with an end before its beginning, or a day that is none', () => {
    const row = { [L.name]: '青禾', [L.begins]: '2026-01-05', [L.ends]: '2025-12-31' };
    expect(readListRow(row).faults?.[0]?.zh).toBe('早于列入日期');
    expect(readListRow({ ...row, [L.ends]: '2026-02-30' }).faults?.[0]?.column).toBe(L.ends);
  });
});

it('any row is either read or has faults, and what is read can be stored', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(CODE, '2026-01-05', '注销'),
  );
  const raw = fc.dictionary(fc.constantFrom(...Object.values(C), ...Object.values(L)), cell);
  fc.assert(
    fc.property(raw, (row) => {
      for (const read of [readCompanyRow(row), readListRow(row)]) {
        expect((read.row === undefined) === (read.faults?.length ?? 0) > 0).toBe(true);
        expect(JSON.stringify(read.row ?? {})).not.toContain('\\u0000');
      }
    }),
  );
});
