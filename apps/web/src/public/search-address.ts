/** What the address of a search holds; everything visible is in it, so that a link shows the same to a colleague. */
export interface SearchAddress {
  q?: string;
  field?: string;
  region?: string;
  priceMode?: string;
  kind?: string;
  trl?: string;
  confirmed?: string;
  sort?: string;
  page?: string;
}

export const FACETS = ['field', 'region', 'priceMode', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

const FORMS: Record<keyof SearchAddress, RegExp> = {
  q: /^[\s\S]{1,500}$/,
  field: /^[a-z,-]+$/,
  region: /^[\d,]+$/,
  priceMode: /^[a-z,]+$/,
  kind: /^[a-z,]+$/,
  trl: /^[1-9](-[1-9])?$/,
  confirmed: /^\d{1,3}d$/,
  sort: /^(relevance|confirmed|price)$/,
  page: /^[1-9]\d{0,2}$/,
};

/** Keeps what is known and well formed; the rest is ignored, never an error page. */
export function readSearch(search: Record<string, unknown>): SearchAddress {
  const read: SearchAddress = {};
  for (const name of Object.keys(FORMS) as (keyof SearchAddress)[]) {
    const value = search[name];
    if (typeof value === 'string' && FORMS[name].test(value)) read[name] = value;
  }
  return read;
}

export function chosen(address: SearchAddress, facet: Facet): string[] {
  return address[facet]?.split(',') ?? [];
}

/** The address with one value of a facet switched on or off; paging starts anew. */
export function switched(address: SearchAddress, facet: Facet, value: string): SearchAddress {
  const now = chosen(address, facet);
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return { ...address, [facet]: next.length > 0 ? next.join(',') : undefined, page: undefined };
}

/** How many filters narrow the search, the words themselves not counted. */
export function narrowedBy(address: SearchAddress): number {
  const single = [address.trl, address.confirmed].filter(Boolean).length;
  return single + FACETS.reduce((sum, facet) => sum + chosen(address, facet).length, 0);
}
