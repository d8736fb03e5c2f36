import type { SettlementAccount, StatementLine } from '../settlement-account';

export interface OpenAccount {
  account: SettlementAccount;
  /** Books money received; the bank gives it a serial. */
  book(line: Omit<StatementLine, 'bankSerial' | 'bookedOn'>): Promise<void>;
  close(): Promise<void>;
}

const line = (amount: bigint, remark: string) => ({
  amount,
  payerName: '景德镇青禾陶瓷科技有限公司',
  payerAccount: '3602 0001 2345',
  remark,
});

/** Everything on the statement, in as many readings as it takes. */
async function all(account: SettlementAccount): Promise<StatementLine[]> {
  const lines: StatementLine[] = [];
  for (let cursor = ''; ;) {
    const part = await account.linesAfter(cursor);
    if (part.cursor === cursor) return lines;
    lines.push(...part.lines);
    cursor = part.cursor;
  }
}

/** What every SettlementAccount does: `settlementAccountContract('SimulatedBank', open)`. */
export function settlementAccountContract(name: string, open: () => Promise<OpenAccount>): void {
  describe(`${name} as a SettlementAccount`, () => {
    let opened: OpenAccount;

    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    it('says where to pay', () => {
      const { bank, holder, number } = opened.account.details();
      expect([bank, holder, number].every((text) => text.length > 3)).toBe(true);
    });

    it('has nothing at first, and stays where it is', async () => {
      expect(await opened.account.linesAfter('')).toEqual({ lines: [], cursor: '' });
    });

    it('brings lines in order, to the fen, with the payer’s own words', async () => {
      await opened.book(line(320_000_000n, '付款码 D2026-0001-1，首期'));
      await opened.book(line(1n, 'a "quoted", remark'));
      const lines = await all(opened.account);
      expect(lines.map(({ amount, remark }) => [amount, remark])).toEqual([
        [320_000_000n, '付款码 D2026-0001-1，首期'],
        [1n, 'a "quoted", remark'],
      ]);
      expect(lines[0]?.payerName).toBe('景德镇青禾陶瓷科技有限公司');
      expect(lines[0]?.bookedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(new Set(lines.map(({ bankSerial }) => bankSerial)).size).toBe(2);
    });

    it('goes on after the cursor, and brings no line twice nor skips one', async () => {
      await opened.book(line(100n, '1'));
      const first = await opened.account.linesAfter('');
      await opened.book(line(200n, '2'));
      const second = await opened.account.linesAfter(first.cursor);
      expect(second.lines.map(({ remark }) => remark)).toEqual(['2']);
      expect(await opened.account.linesAfter(second.cursor)).toEqual({ lines: [], cursor: second.cursor });
    });

    it('gives the same line the same serial however often it is read', async () => {
      await opened.book(line(100n, '1'));
      expect(await opened.account.linesAfter('')).toEqual(await opened.account.linesAfter(''));
    });
  });
}
