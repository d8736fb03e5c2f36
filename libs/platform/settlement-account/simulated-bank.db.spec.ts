import { marketDatabase } from '../../../test/database/market-database';
import { SimulatedBank } from './simulated-bank';
import { settlementAccountContract } from './testing';

settlementAccountContract('SimulatedBank', async () => {
  const market = await marketDatabase();
  const account = new SimulatedBank(market.dataSource, market.clock, market.vault);
  return {
    account,
    book: async (line) => void (await account.transfer(line)),
    close: () => market.close(),
  };
});

it('no line of many made at once is passed over by somebody reading all the while', async () => {
  const market = await marketDatabase();
  const bank = new SimulatedBank(market.dataSource, market.clock, market.vault);
  const transfers = Array.from({ length: 40 }, (_, index) =>
    bank.transfer({ amount: BigInt(index + 1), payerName: '甲', payerAccount: '1', remark: '' }),
  );
  const seen: bigint[] = [];
  for (let cursor = ''; seen.length < transfers.length;) {
    const part = await bank.linesAfter(cursor);
    cursor = part.cursor;
    seen.push(...part.lines.map(({ amount }) => amount));
  }
  await Promise.all(transfers);
  expect(seen.toSorted((a, b) => Number(a - b))).toEqual(transfers.map((_, index) => BigInt(index + 1)));
  await market.close();
});
