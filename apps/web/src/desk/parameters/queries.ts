import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { api } from '../here';

export const parameters = queryOptions({
  queryKey: ['parameters'],
  queryFn: () => answered(api.GET('/api/parameters')),
});

export const parameter = (key: string) =>
  queryOptions({
    queryKey: ['parameter', key],
    queryFn: () => answered(api.GET('/api/parameters/{key}', { params: { path: { key } } })),
  });

/** What a change would do; asked again as one types, the last answer stays until the next one is there. */
export const effect = (key: string, value: number, fromDay: string, enabled: boolean) =>
  queryOptions({
    queryKey: ['effect', key, value, fromDay],
    queryFn: () =>
      answered(
        api.GET('/api/parameters/{key}/effect', { params: { path: { key }, query: { value, fromDay } } }),
      ),
    placeholderData: keepPreviousData,
    enabled,
  });

export const change = (id: string) =>
  queryOptions({
    queryKey: ['parameter-change', id],
    queryFn: () => answered(api.GET('/api/parameter-changes/{id}', { params: { path: { id } } })),
  });

export const decrees = queryOptions({
  queryKey: ['decrees'],
  queryFn: () => answered(api.GET('/api/decrees')),
});

export const decree = (id: string) =>
  queryOptions({
    queryKey: ['decree', id],
    queryFn: () => answered(api.GET('/api/decrees/{id}', { params: { path: { id } } })),
  });
