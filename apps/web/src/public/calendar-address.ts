export interface CalendarAddress {
  year?: string | undefined;
}

export function readCalendarAddress({ year }: Record<string, unknown>): CalendarAddress {
  return /^20[2-9]\d$/.test(String(year)) ? { year: String(year) } : {};
}
