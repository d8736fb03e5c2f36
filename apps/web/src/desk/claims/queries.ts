import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered } from '../../api/client';
import type { paths } from '../../api/schema';
import { api } from '../here';

export type ClaimState = NonNullable<
  NonNullable<paths['/api/claims']['get']['parameters']['query']>['state']
>;

/** Facts come from elsewhere, and so do their consequences. */
const AGAIN = 10_000;

export const claims = (page: number, state?: ClaimState) =>
  queryOptions({
    queryKey: ['claims', page, state ?? 'all'],
    queryFn: () => answered(api.GET('/api/claims', { params: { query: { page, ...(state && { state }) } } })),
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN,
  });

export const claim = (id: string) =>
  queryOptions({
    queryKey: ['claim', id],
    queryFn: () => answered(api.GET('/api/claims/{id}', { params: { path: { id } } })),
    refetchInterval: AGAIN,
  });

export const claimsOfContract = (id: string) =>
  queryOptions({
    queryKey: ['claims-of-contract', id],
    queryFn: () => answered(api.GET('/api/contracts/{id}/claims', { params: { path: { id } } })),
    refetchInterval: AGAIN,
  });
