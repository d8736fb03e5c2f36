import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { api } from '../here';

export type Shown = 'due' | 'listed' | 'all';

export const standings = (shown: Shown, page: number) =>
  queryOptions({
    queryKey: ['standings', shown, page],
    queryFn: () => answered(api.GET('/api/standings', { params: { query: { shown, page } } })),
    placeholderData: keepPreviousData,
  });

export const unitStanding = (id: string) =>
  queryOptions({
    queryKey: ['standing', id],
    queryFn: () => answered(api.GET('/api/standings/{id}', { params: { path: { id } } })),
  });

export const ownStanding = queryOptions({
  queryKey: ['own-standing'],
  queryFn: () => answered(api.GET('/api/unit/standing')),
});

export const standingLines = (units: readonly string[]) =>
  queryOptions({
    queryKey: ['standing-lines', ...units],
    queryFn: () =>
      // A list of ids is one word of the address; the client would repeat the name for each.
      answered(api.GET('/api/standing-lines', { params: { query: { units: [units.join(',')] } } })),
    enabled: units.length > 0,
  });

export const relation = (one: string, other: string) =>
  queryOptions({
    queryKey: ['relation', one, other],
    queryFn: () => answered(api.GET('/api/relations', { params: { query: { one, other } } })),
    enabled: one !== '' && other !== '',
  });

export const snapshots = queryOptions({
  queryKey: ['register-snapshots'],
  queryFn: () => answered(api.GET('/api/register-snapshots')),
});

export const interests = queryOptions({
  queryKey: ['interests'],
  queryFn: () => answered(api.GET('/api/interests')),
});
