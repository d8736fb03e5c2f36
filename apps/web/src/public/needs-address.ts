/** What the address of the list of needs holds. */
export interface NeedsAddress {
  q?: string;
  field?: string;
  page?: string;
}

export function readNeedsAddress(search: Record<string, unknown>): NeedsAddress {
  const read: NeedsAddress = {};
  if (typeof search.q === 'string' && search.q) read.q = search.q.slice(0, 100);
  if (typeof search.field === 'string' && /^[a-z-]+$/.test(search.field)) read.field = search.field;
  if (typeof search.page === 'string' && /^[1-9]\d{0,2}$/.test(search.page)) read.page = search.page;
  return read;
}
