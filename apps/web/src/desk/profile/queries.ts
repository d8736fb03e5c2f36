import { queryOptions } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { api } from '../here';

export const profile = queryOptions({
  queryKey: ['profile'],
  queryFn: () => answered(api.GET('/api/profile')),
});

export const closing = queryOptions({
  queryKey: ['profile', 'closing'],
  queryFn: () => answered(api.GET('/api/profile/closing')),
});

/** Where the texts one agrees to stand. */
export const TEXTS: Record<string, string> = { agreement: '/agreement', privacy: '/privacy' };
