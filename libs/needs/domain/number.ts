const FORM = /^XQ(19|20)\d{2}-\d{4}$/;

/** `XQ2026-0012`: 需求, year, running number of the year. */
export function needNumber(year: number, serial: number): string {
  return `XQ${year}-${String(serial).padStart(4, '0')}`;
}

export function isNeedNumber(text: string): boolean {
  return FORM.test(text);
}
