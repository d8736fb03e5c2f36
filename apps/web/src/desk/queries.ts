import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import { answered, type Dto } from '../api/client';
import { api } from './here';

const HOUR = 3_600_000;

export const market = queryOptions({
  queryKey: ['market'],
  queryFn: () => answered(api.GET('/api/market')),
  staleTime: Infinity,
});

export const session = queryOptions({
  queryKey: ['session'],
  queryFn: () => answered(api.GET('/api/session')),
  staleTime: Infinity,
});

export type Scope = 'mine' | 'unit' | 'done';

export const worklist = (scope: Scope) =>
  queryOptions({
    queryKey: ['worklist', scope],
    queryFn: () => answered(api.GET('/api/worklist', { params: { query: { scope } } })),
  });

export const messages = (page: number) =>
  queryOptions({
    queryKey: ['messages', page],
    queryFn: () => answered(api.GET('/api/messages', { params: { query: { page } } })),
    placeholderData: keepPreviousData,
  });

export const unit = queryOptions({ queryKey: ['unit'], queryFn: () => answered(api.GET('/api/unit')) });

export type State =
  'draft' | 'unit-review' | 'returned' | 'registry-review' | 'registered' | 'listed' | 'stale' | 'withdrawn';

export const achievements = (state: State | undefined, page: number) =>
  queryOptions({
    queryKey: ['achievements', state ?? 'all', page],
    queryFn: () =>
      answered(api.GET('/api/achievements', { params: { query: { page, ...(state && { state }) } } })),
    placeholderData: keepPreviousData,
  });

export const achievement = (id: string) =>
  queryOptions({
    queryKey: ['achievement', id],
    queryFn: () => answered(api.GET('/api/achievements/{id}', { params: { path: { id } } })),
  });

export const codes = (table: 'technology-fields' | 'disciplines' | 'industries' | 'divisions') =>
  queryOptions({
    queryKey: ['codes', table],
    queryFn: () => answered(api.GET('/api/classification/{table}', { params: { path: { table } } })),
    staleTime: HOUR,
  });

/** What stays the same whatever one does. */
const LASTING = ['codes', 'market', 'session'];
const isPassing = ({ queryKey }: { queryKey: readonly unknown[] }) => !LASTING.includes(String(queryKey[0]));

/** After somebody has acted, everything he sees may have changed. */
export function forgetAnswers(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: isPassing });
}

/** Nothing read for the one unit may be shown under the other's name. */
export function dropAnswers(client: QueryClient): Promise<void> {
  return client.resetQueries({ predicate: isPassing });
}

/** Of a public office: under the stricter rules for passwords. */
export function isStaff(me: Dto['MeDto'] | undefined): boolean {
  return me?.staff ?? false;
}

export function holds(me: Dto['MeDto'] | undefined, duty: string): boolean {
  return me?.current?.duties.some((one) => one.duty === duty) ?? false;
}
