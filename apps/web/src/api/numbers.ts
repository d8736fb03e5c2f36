import { queryOptions, useQuery } from '@tanstack/react-query';
import { type Api, answered } from './client';

const MINUTE = 60_000;

/** The numbers the market goes by today. */
export const rulesFrom = (api: Api) =>
  queryOptions({
    queryKey: ['rules'],
    queryFn: () => answered(api.GET('/api/public/parameters')),
    staleTime: MINUTE,
  });

export const calendarFrom = (api: Api, year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: () => answered(api.GET('/api/public/calendar/{year}', { params: { path: { year } } })),
  });

/** One of them, for a sentence that says it; undefined until it is known, and then the sentence does without. */
export function useNumber(api: Api, key: string): number | undefined {
  return useQuery(rulesFrom(api)).data?.items.find((item) => item.key === key)?.current.value;
}
