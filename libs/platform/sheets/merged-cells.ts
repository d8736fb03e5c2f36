import { columnOf } from './column-of';

/** A table people fill in has few; beyond, the cells read as empty, which whoever checks them says. */
export const MOST_MERGES = 2_000;

export interface Merge {
  column: number;
  /** First and last row, as the spreadsheet counts. */
  top: number;
  bottom: number;
}

/** `C2:D5` shows what stands in C2; undefined where it lies in one row. */
export function mergeOf(reference: string): Merge | undefined {
  const [, first = '', top = '', bottom = ''] =
    /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(reference) ?? [];
  const column = columnOf(first);
  if (column === undefined || Number(bottom) <= Number(top)) return undefined;
  return { column, top: Number(top), bottom: Number(bottom) };
}

/** Only rows that hold something else are filled: a merge down to the end of the sheet makes none. */
export function fillMerged(
  rows: readonly { number: number; cells: Map<number, string> }[],
  merges: readonly Merge[],
): void {
  for (const { column, top, bottom } of merges) {
    const value = rows.find(({ number }) => number === top)?.cells.get(column);
    if (value === undefined) continue;
    for (const { number, cells } of rows)
      if (number > top && number <= bottom && !cells.has(column)) cells.set(column, value);
  }
}
