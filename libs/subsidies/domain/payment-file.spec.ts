import { paymentFile, readReturnFile } from './payment-file';
import type { PayableLine, Payout } from './payout';

const line = (position: number, change: Partial<PayableLine> = {}): PayableLine => ({
  position,
  claimId: `c${position}`,
  claimNumber: `BT2026-000${position}`,
  payee: '景德镇青禾陶瓷科技有限公司',
  bank: '演示银行',
  account: '3602000100012345678',
  ...{ accountSealed: '', accountIndex: '', accountTail: '5678' },
  amount: 8_000_000n,
  result: null,
  returnedOn: null,
  reason: null,
  ...change,
});

const payout = (lines: PayableLine[]): Payout => ({
  id: 'p',
  state: 'released',
  holders: {},
  number: 'BF2026-0001',
  count: lines.length,
  total: lines.reduce((sum, { amount }) => sum + amount, 0n),
  fileDigest: null,
  madeAt: new Date(0),
  lines,
  madeBy: [],
});

const fileOf = (lines: PayableLine[]) => paymentFile(payout(lines), lines);

describe('the payment file', () => {
  it('has a line for each payee and a last one with count and sum', () => {
    const rows = fileOf([line(1), line(2, { amount: 1n })]).split('\r\n');
    expect(rows).toHaveLength(5);
    expect(rows[1]).toBe(
      'BF2026-0001,1,景德镇青禾陶瓷科技有限公司,演示银行,3602000100012345678,80000.00,技术交易补助 BT2026-0001',
    );
    expect(rows[3]).toBe('合计,2,,,,80000.01,');
  });

  it('gives a spreadsheet no formula to run', () => {
    const [, row] = fileOf([line(1, { payee: '=HYPERLINK("http://x")' })]).split('\r\n');
    expect(row).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

describe('the return file', () => {
  const head = '批次号,序号,账号,金额,结果,日期,原因';
  const read = (...rows: string[]) => readReturnFile([head, ...rows].join('\r\n'), 'BF2026-0001');

  it('is read line by line', () => {
    expect(read('BF2026-0001,1,3602000100012345678,80000.00,失败,2026-11-24,户名不符')).toEqual([
      {
        position: 1,
        account: '3602000100012345678',
        amount: 8_000_000n,
        result: 'refused',
        returnedOn: '2026-11-24',
        reason: '户名不符',
      },
    ]);
  });

  it.each([
    ['BF2026-0002,1,3602,80000.00,成功,2026-11-24,', '第 2 行是批次 BF2026-0002'],
    ['BF2026-0001,x,3602,80000.00,成功,2026-11-24,', '序号不是数'],
    ['BF2026-0001,1,3602,80000,成功,2026-11-24,', '两位小数'],
    ['BF2026-0001,1,3602,80000.00,好,2026-11-24,', '“成功”或“失败”'],
    ['BF2026-0001,1,3602,80000.00,成功,2026-11-31,', '日期要像'],
    ['BF2026-0001,1,3602', '不是 CSV'],
  ])('%s is refused with its line', (row, words) => {
    expect(() => read(row)).toThrow(expect.objectContaining({ zh: expect.stringContaining(words) }));
  });

  it('is refused without its columns', () => {
    expect(() => readReturnFile('a,b\r\n1,2', 'BF2026-0001')).toThrow(
      expect.objectContaining({ zh: expect.stringContaining('缺列 批次号') }),
    );
  });
});
