import { applyRate, type Fen, parseRate, type Rounding } from '@market/platform/money';
import type { Calculation, TraceLine } from './calculation';
import { compare, type Comparison } from './decide';

/** Computes every line again from the trace alone. @returns what does not agree; empty where all does */
export function recheck({ lines, amount, status }: Calculation): string[] {
  const faults = lines.flatMap((line, index) => {
    const result = recomputed(line);
    const said = `line ${index + 1}, ${line.step}`;
    if (!line.ref) return [`${said}: no clause`];
    if (typeof result === 'boolean') return result === line.holds ? [] : [`${said}: ${line.zh}`];
    return result === undefined || result === fenIn(line.values.result) ? [] : [`${said}: ${line.zh}`];
  });
  const money = lines.filter(({ step }) => ['base', 'amount', 'cap', 'limit', 'result'].includes(step));
  money.slice(1).forEach((line, index) => {
    const before = money[index]?.values.result;
    const begins = line.values.base ?? line.values.amount;
    if (before !== begins) faults.push(`${line.step} begins at ${begins}, not at ${before}`);
  });
  const last = money.at(-1);
  if (status === 'payable' && (!last || fenIn(last.values.result) !== amount))
    faults.push('the amount is not the last line’s');
  return faults;
}

const fenIn = (yuan: string | undefined): Fen => BigInt((yuan ?? '').replace('.', ''));

function recomputed({ step, values }: TraceLine): Fen | boolean | undefined {
  const least = (...texts: (string | undefined)[]) => texts.map(fenIn).reduce((a, b) => (a < b ? a : b));
  switch (step) {
    case 'base': {
      const { result: _, ...parts } = values;
      return least(...Object.values(parts));
    }
    case 'amount': {
      const rounding = { mode: values.mode as Rounding, to: BigInt(values.to ?? '1') };
      return applyRate(fenIn(values.base), parseRate(values.rate ?? ''), rounding);
    }
    case 'cap':
      return least(values.amount, values.cap);
    case 'limit': {
      const left = fenIn(values.max) - fenIn(values.used);
      const room = left > 0n ? left : 0n;
      return fenIn(values.amount) < room ? fenIn(values.amount) : room;
    }
    case 'when':
      return values.op
        ? compare(fenIn(values.left), values.op as Comparison, fenIn(values.right))
        : undefined;
    default:
      return undefined;
  }
}
