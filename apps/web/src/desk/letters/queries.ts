import { queryOptions } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { api } from '../here';

export const unitLetters = queryOptions({
  queryKey: ['unit-letters'],
  queryFn: () => answered(api.GET('/api/unit/letters')),
});

export const myLetters = queryOptions({
  queryKey: ['my-letters'],
  queryFn: () => answered(api.GET('/api/letters/mine')),
});
