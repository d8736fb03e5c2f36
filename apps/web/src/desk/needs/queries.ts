import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { api } from '../here';

export type NeedState = 'draft' | 'open' | 'closed' | 'expired';

export const needs = (state: NeedState | undefined) =>
  queryOptions({
    queryKey: ['needs', state ?? 'all'],
    queryFn: () => answered(api.GET('/api/needs', { params: { query: state ? { state } : {} } })),
    placeholderData: keepPreviousData,
  });

export const need = (id: string) =>
  queryOptions({
    queryKey: ['need', id],
    queryFn: () => answered(api.GET('/api/needs/{id}', { params: { path: { id } } })),
  });

export const matchesOf = (needId: string) =>
  queryOptions({
    queryKey: ['matches', needId],
    queryFn: () => answered(api.GET('/api/needs/{id}/matches', { params: { path: { id: needId } } })),
  });
