import type { Demands } from '@market/identity';
import { JOINING_KINDS } from './duties-of-kind';
import type { UnitKind } from './unit-kinds';

interface Held {
  unitKind: UnitKind;
  duties: readonly string[];
}

/** Whoever holds one of these can let others in: in whatever unit, two factors. */
const ADMINISTERS: readonly string[] = ['unit-administrator', 'administrator'];

/** A public office is brought in by the market's administrators; all other kinds join by themselves. */
export function isOffice(kind: UnitKind): boolean {
  return !JOINING_KINDS.some((one) => one === kind);
}

/** What the duties held today, one's own and those lent, ask of signing in (等保三级: 两种或以上鉴别技术). */
export function demandsOf(held: readonly Held[]): Demands {
  const staff = held.some(({ unitKind, duties }) => isOffice(unitKind) && duties.length > 0);
  const administers = held.some(({ duties }) => duties.some((duty) => ADMINISTERS.includes(duty)));
  return { staff, secondFactor: staff || administers };
}
