import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered } from '../../api/client';
import type { paths } from '../../api/schema';
import { api } from '../here';

export type ApplicationState = NonNullable<
  NonNullable<paths['/api/unit-applications']['get']['parameters']['query']>['state']
>;

export const joining = queryOptions({
  queryKey: ['joining'],
  queryFn: () => answered(api.GET('/api/public/joining')),
});

export const myApplications = queryOptions({
  queryKey: ['my-applications'],
  queryFn: () => answered(api.GET('/api/unit-applications/mine')),
});

export const applications = (page: number, state?: ApplicationState) =>
  queryOptions({
    queryKey: ['applications', page, state ?? 'all'],
    queryFn: () =>
      answered(api.GET('/api/unit-applications', { params: { query: { page, ...(state && { state }) } } })),
    placeholderData: keepPreviousData,
  });

export const application = (id: string) =>
  queryOptions({
    queryKey: ['application', id],
    queryFn: () => answered(api.GET('/api/unit-applications/{id}', { params: { path: { id } } })),
  });

export const myInvitations = queryOptions({
  queryKey: ['my-invitations'],
  queryFn: () => answered(api.GET('/api/invitations')),
});
