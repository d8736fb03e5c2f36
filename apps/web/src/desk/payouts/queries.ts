import { queryOptions } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { api } from '../here';

const AGAIN = 10_000;

export const payouts = (page: number) =>
  queryOptions({
    queryKey: ['payouts', page],
    queryFn: () => answered(api.GET('/api/payouts', { params: { query: { page } } })),
  });

export const payout = (id: string) =>
  queryOptions({
    queryKey: ['payout', id],
    queryFn: () => answered(api.GET('/api/payouts/{id}', { params: { path: { id } } })),
    refetchInterval: AGAIN,
  });
