import { queryOptions } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { api } from '../here';

export const sessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => answered(api.GET('/api/sessions')),
});

export const secondFactor = queryOptions({
  queryKey: ['second-factor'],
  queryFn: () => answered(api.GET('/api/second-factor')),
});
