import { queryOptions } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { api } from '../here';

export const deals = (page: number) =>
  queryOptions({
    queryKey: ['deals', page],
    queryFn: () => answered(api.GET('/api/deals', { params: { query: { page } } })),
  });

export const deal = (id: string) =>
  queryOptions({
    queryKey: ['deal', id],
    queryFn: () => answered(api.GET('/api/deals/{id}', { params: { path: { id } } })),
  });

export const brokers = queryOptions({
  queryKey: ['brokers'],
  queryFn: () => answered(api.GET('/api/brokers')),
});
