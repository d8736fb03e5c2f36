import { queryOptions } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { api } from '../here';

export const profile = queryOptions({
  queryKey: ['profile'],
  queryFn: () => answered(api.GET('/api/profile')),
});
