export interface NoticesAddress {
  page?: string | undefined;
}

export function readNoticesAddress({ page }: Record<string, unknown>): NoticesAddress {
  return /^[1-9]\d{0,3}$/.test(String(page)) ? { page: String(page) } : {};
}
