import { yuanText } from '@market/platform/money';
import { calculate } from './calculate';
import { type Facts, readFact } from './facts';
import type { Example, Policy, Role } from './policy';

export interface RunExample {
  name: string;
  role: Role;
  expected: string;
  got: string;
  ok: boolean;
}

/** Computes the worked examples of the file; equality is exact. */
export function runExamples(policy: Policy): RunExample[] {
  return policy.examples.flatMap((example) =>
    (Object.entries(example.expect) as [Role, string][]).map(([role, expected]) => {
      const got = outcome(policy, role, example);
      return { name: example.name, role, expected, got, ok: got === expected };
    }),
  );
}

function outcome(policy: Policy, role: Role, { given, on }: Example): string {
  try {
    const { amount } = calculate(policy, role, factsOf(policy, given), on);
    return amount === null ? 'unknown' : yuanText(amount);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Facts as an example writes them; what it leaves out is unknown. */
export function factsOf(policy: Policy, given: Example['given']): Facts {
  return Object.fromEntries(
    Object.entries(given).map(([id, written]) => {
      const kind = policy.facts[id];
      if (!kind) throw new Error(`The policy knows no fact ${id}.`);
      return [id, { value: readFact(kind, written) }];
    }),
  );
}
