import { queryOptions } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { api } from '../here';

export const contracts = (page: number) =>
  queryOptions({
    queryKey: ['contracts', page],
    queryFn: () => answered(api.GET('/api/contracts', { params: { query: { page } } })),
  });

export const contract = (id: string) =>
  queryOptions({
    queryKey: ['contract', id],
    queryFn: () => answered(api.GET('/api/contracts/{id}', { params: { path: { id } } })),
  });

export const contractOfDeal = (dealId: string) =>
  queryOptions({
    queryKey: ['contract-of-deal', dealId],
    queryFn: () => answered(api.GET('/api/deals/{id}/contract', { params: { path: { id: dealId } } })),
  });
