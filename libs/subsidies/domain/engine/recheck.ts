import { applyRate, type Fen, parseRate, type Rounding } from '@market/platform/money';
import { plainOf } from './calculate';
import type { Calculation, TraceLine } from './calculation';
import { digestOf } from './canonical';
import { allOf, compare, type Comparison } from './decide';

/**
 * Computes every line again from the trace alone, and the digest over all.
 * @returns what does not agree; empty where all does
 */
export function recheck({ digest, ...body }: Calculation): string[] {
  const { lines, amount, status } = body;
  const faults = digestOf(plainOf(body)) === digest ? [] : ['the digest is not the one of this calculation'];
  lines.forEach((line, index) => {
    const said = `line ${index + 1}, ${line.step}`;
    if (!line.ref) faults.push(`${said}: no clause`);
    else if (!agreesSafely(line)) faults.push(`${said}: ${line.zh}`);
  });
  const isCondition = ({ step }: TraceLine) => step === 'exclude' || step === 'when';
  const money = lines.filter((line) => !isCondition(line));
  money.slice(1).forEach((line, index) => {
    const before = money[index]?.values.result;
    const begins = line.values.base ?? line.values.amount;
    if (before !== begins) faults.push(`${line.step} begins at ${begins}, not at ${before}`);
  });
  const eligible = allOf(lines.filter(isCondition).map(({ holds }) => holds));
  const last = money.at(-1);
  const expected = eligible === true && last ? fenIn(last.values.result) : eligible === false ? 0n : null;
  if (amount !== expected) faults.push('the amount does not follow from the lines');
  if (status !== (amount === null ? 'unknown' : amount > 0n ? 'payable' : 'nothing'))
    faults.push('the status does not follow from the amount');
  return faults;
}

const fenIn = (yuan: string | undefined): Fen => BigInt((yuan ?? '').replace('.', ''));

/** A line that cannot be computed at all does not agree. */
function agreesSafely(line: TraceLine): boolean {
  try {
    return agrees(line);
  } catch {
    return false;
  }
}

function agrees({ step, holds, values }: TraceLine): boolean {
  const least = (...texts: (string | undefined)[]) => texts.map(fenIn).reduce((a, b) => (a < b ? a : b));
  const result = fenIn(values.result);
  switch (step) {
    case 'base': {
      const { result: _, ...parts } = values;
      return result === least(...Object.values(parts));
    }
    case 'amount': {
      const rounding = { mode: values.mode as Rounding, to: BigInt(values.to ?? '1') };
      return result === applyRate(fenIn(values.base), parseRate(values.rate ?? ''), rounding);
    }
    case 'cap':
      return result === least(values.amount, values.cap);
    case 'limit': {
      const left = fenIn(values.max) - fenIn(values.used);
      const room = left > 0n ? left : 0n;
      return result === (fenIn(values.amount) < room ? fenIn(values.amount) : room);
    }
    case 'result':
      return result === fenIn(values.amount);
    default: {
      if (!values.op) return true;
      const truth = compare(fenIn(values.left), values.op as Comparison, fenIn(values.right));
      // An exclusion stands against the claim: it is met where its comparison is false.
      return holds === (step === 'when' ? truth : !truth);
    }
  }
}
