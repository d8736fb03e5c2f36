/** What the address of the statistics holds. */
export interface StatisticsAddress {
  year?: string;
  region?: string;
}

/** What the address of the list behind a figure holds: the filter that made the figure. */
export interface ContractsAddress extends StatisticsAddress {
  month?: string;
  type?: string;
  field?: string;
  until?: string;
  page?: string;
}

const FORMS: Record<keyof ContractsAddress, RegExp> = {
  year: /^\d{4}$/,
  region: /^(\d{6}|outside|unknown)$/,
  month: /^([1-9]|1[0-2])$/,
  type: /^[a-z-]{1,40}$/,
  field: /^[a-z-]{1,40}$/,
  until: /^\d{4}-\d\d-\d\d$/,
  page: /^[1-9]\d{0,3}$/,
};

export function readStatisticsAddress(search: Record<string, unknown>): StatisticsAddress {
  return read(search, ['year', 'region']);
}

export function readContractsAddress(search: Record<string, unknown>): ContractsAddress {
  return read(search, Object.keys(FORMS) as (keyof ContractsAddress)[]);
}

export function readSubsidiesAddress(
  search: Record<string, unknown>,
): Pick<ContractsAddress, 'year' | 'page'> {
  return read(search, ['year', 'page']);
}

/** What has not the right form is left out: an address somebody mistyped still shows something. */
function read(search: Record<string, unknown>, names: (keyof ContractsAddress)[]): ContractsAddress {
  const found: ContractsAddress = {};
  for (const name of names) {
    const value = search[name];
    if (typeof value === 'string' && FORMS[name].test(value)) found[name] = value;
  }
  return found;
}
