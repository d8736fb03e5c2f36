import { queryOptions } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { api } from '../here';

const AGAIN = 10_000;

export const payments = (id: string) =>
  queryOptions({
    queryKey: ['payments', id],
    queryFn: () => answered(api.GET('/api/contracts/{id}/payments', { params: { path: { id } } })),
    // Money arrives without anybody here doing anything.
    refetchInterval: AGAIN,
  });

export const settlementLines = (page: number) =>
  queryOptions({
    queryKey: ['settlement-lines', page],
    queryFn: () => answered(api.GET('/api/settlement-lines', { params: { query: { page } } })),
    refetchInterval: AGAIN,
  });

export const settlementLine = (id: string) =>
  queryOptions({
    queryKey: ['settlement-line', id],
    queryFn: () => answered(api.GET('/api/settlement-lines/{id}', { params: { path: { id } } })),
  });
