import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import { answered, type Dto } from '../../api/client';
import { api } from '../here';

export type SheetKey = Dto['LoadSheetDto']['sheet'];
export type RowState = Dto['LoadRowDto']['state'];

/** While something happens in the background, in milliseconds. */
const SOON = 2_000;
const BUSY: readonly Dto['LoadDto']['state'][] = ['reading', 'importing'];

export const loads = queryOptions({
  queryKey: ['loads'],
  queryFn: () => answered(api.GET('/api/unit-loads')),
});

export const load = (id: string) =>
  queryOptions({
    queryKey: ['load', id],
    queryFn: () => answered(api.GET('/api/unit-loads/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data && BUSY.includes(data.state) ? SOON : false),
  });

/** `version` is whatever changes when the rows may have: read, imported. */
export const loadRows = (
  id: string,
  { version, ...query }: { sheet: SheetKey; state: RowState | undefined; page: number; version: string },
) =>
  queryOptions({
    queryKey: ['load-rows', id, query.sheet, query.state ?? 'all', query.page, version],
    queryFn: () => {
      const { state, ...rest } = query;
      const path = { params: { path: { id }, query: { ...rest, ...(state && { state }) } } };
      return answered(api.GET('/api/unit-loads/{id}/rows', path));
    },
    placeholderData: keepPreviousData,
  });

/**
 * A mended row stays where it is, with what the check found; the counts are asked again, and other rows when they are
 * looked at next.
 */
export async function keepMended(client: QueryClient, id: string, row: Dto['LoadRowDto']): Promise<void> {
  client.setQueriesData<Dto['LoadRowListDto']>(
    { queryKey: ['load-rows', id] },
    (page) => page && { ...page, items: page.items.map((one) => (one.id === row.id ? row : one)) },
  );
  await client.invalidateQueries({ queryKey: ['load-rows', id], refetchType: 'none' });
  await client.invalidateQueries({ queryKey: ['load', id] });
}
