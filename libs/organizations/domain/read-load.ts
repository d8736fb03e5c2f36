import type { Sheet } from '@market/platform/sheets';
import { type Cells, type SheetKey, SHEETS } from './load';
import { organizationRefusals } from './refusals';

/** What comes along from web pages and is seen by nobody. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g;

export interface ReadRow {
  sheet: SheetKey;
  position: number;
  cells: Cells;
}

/**
 * The rows of the sheets the template has, by the heads of its columns; other sheets and columns are not looked at.
 * @param spared columns that may be absent though the sheet needs them
 * @throws organizationRefusals.loadNoSheet, loadNoColumn, loadEmpty
 */
export function readRows(
  sheets: readonly Sheet[],
  wanted: readonly SheetKey[],
  spared: readonly string[] = [],
): ReadRow[] {
  const found = sheets.flatMap((sheet) => {
    const key = wanted.find((one) => SHEETS[one].zh === sheet.name || SHEETS[one].en === sheet.name);
    return key ? [{ key, sheet }] : [];
  });
  const names = wanted.map((key) => `“${SHEETS[key].zh}”`).join('、');
  if (found.length === 0) throw organizationRefusals.loadNoSheet({ names });
  const rows = found.flatMap(({ key, sheet }) => rowsOf(key, sheet, spared));
  if (rows.length === 0) throw organizationRefusals.loadEmpty({ names });
  return rows;
}

function rowsOf(key: SheetKey, { rows: [head, ...rows] }: Sheet, spared: readonly string[]): ReadRow[] {
  if (!head) return [];
  const columns = Object.entries(SHEETS[key].columns).map(([column, words]) => ({
    ...{ column, words },
    at: [...head.cells].find(([, text]) => text === words.zh || text === words.en)?.[0],
  }));
  const lacking = columns.filter(
    ({ column, at, words }) => at === undefined && words.needed && !spared.includes(column),
  );
  if (lacking.length > 0) {
    const what = lacking.map(({ words }) => `“${words.zh}”`).join('、');
    throw organizationRefusals.loadNoColumn({ sheet: SHEETS[key].zh, what });
  }
  return rows.flatMap(({ number, cells }) => {
    const given = columns.flatMap(({ column, at }) => {
      const text = at === undefined ? undefined : cells.get(at)?.replaceAll(INVISIBLE, '');
      return text ? [[column, text] as const] : [];
    });
    return given.length > 0 ? [{ sheet: key, position: number, cells: Object.fromEntries(given) }] : [];
  });
}
