import type { Scope, State } from './queries';

/** What stands behind the question mark. What is not understood is ignored. */
type Given = Record<string, unknown>;

const SCOPES: readonly unknown[] = ['unit', 'done'] satisfies Scope[];

export function readScopeSearch({ scope }: Given): { scope?: Scope } {
  return SCOPES.includes(scope) ? { scope: scope as Scope } : {};
}

/** The states in the order of an achievement's life. */
export const STATES: readonly { state: State; zh: string; en: string }[] = [
  { state: 'draft', zh: '草稿', en: 'Draft' },
  { state: 'returned', zh: '退回补正', en: 'Returned' },
  { state: 'unit-review', zh: '单位审核中', en: 'Unit review' },
  { state: 'registry-review', zh: '登记审核中', en: 'Registry review' },
  { state: 'registered', zh: '已登记', en: 'Registered' },
  { state: 'listed', zh: '在架', en: 'Listed' },
  { state: 'stale', zh: '待确认', en: 'To be confirmed' },
  { state: 'withdrawn', zh: '已下架', en: 'Withdrawn' },
];

export function readPageSearch({ page }: Given): { page?: number } {
  const number = Number(page);
  return Number.isInteger(number) && number > 1 && number <= 10_000 ? { page: number } : {};
}

export function readListSearch(given: Given): { state?: State; page?: number } {
  const known = STATES.find((one) => one.state === given.state);
  return { ...(known && { state: known.state }), ...readPageSearch(given) };
}

/** With what one came back from the portal. */
export function readFaultSearch({ fault }: Given): { fault?: string } {
  return typeof fault === 'string' ? { fault } : {};
}
