import type { Day } from '@market/platform/clock';
import type { Words } from '@market/platform/states';
import type { Parameter } from './parameter';
import { type DatedValue, inForce, type Standing, standingOf } from './value-in-force';

/** One line of a number's history: a value, since when, on what ground. */
export interface DatedLine extends DatedValue {
  source: Words;
  /** The change that brought it; null for the value shipped. */
  changeId: string | null;
  standing: Standing;
}

type Change = DatedValue & { id: string; source: string };

/** All values of a number that hold or will, the shipped one first, each with where it stands on the day. */
export function linesOf({ first }: Parameter, changes: readonly Change[], today: Day): DatedLine[] {
  const shipped = { value: first.value, fromDay: first.fromDay, source: first.source, changeId: null };
  const changed = changes.map(({ id, value, fromDay, source }) => ({
    ...{ value, fromDay, changeId: id },
    source: { zh: source, en: source },
  }));
  const current = inForce<Omit<DatedLine, 'standing'>>(shipped, changed, today);
  return [shipped, ...changed].map((line) => ({ ...line, standing: standingOf(line, current, today) }));
}
