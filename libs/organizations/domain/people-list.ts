import type { Words } from '@market/platform/states';
import { dutiesOf, faultsOfCells } from './check-cells';
import type { Invitee } from './invitation';
import { SHEETS } from './load';
import type { ReadRow } from './read-load';

/** Columns of the sheet of people which a unit's own list does without: it invites to itself. */
export const SPARED: readonly string[] = ['creditCode'];

/** A row of a workbook as the form of an invitation takes it. */
export interface ListedPerson extends Invitee {
  /** As the spreadsheet counts. */
  position: number;
  /** What of the row the form cannot take as it stands. */
  faults: readonly Words[];
}

/** Whatever was read, with what is wrong with it: a duty nobody knows is said, never dropped in silence. */
export function listedPeople(rows: readonly ReadRow[], unit: { creditCode: string }): ListedPerson[] {
  const columns: Readonly<Record<string, Words>> = SHEETS.people.columns;
  return rows.map(({ position, cells }) => {
    const { name = '', email = '', duties = '', creditCode } = cells;
    const faults: Words[] = faultsOfCells('people', cells)
      .filter(({ column }) => !SPARED.includes(column))
      .map(({ column, zh, en }) => ({
        zh: `${columns[column]?.zh}：${zh}`,
        en: `${columns[column]?.en}: ${en}`,
      }));
    if (creditCode && creditCode.toUpperCase() !== unit.creditCode)
      faults.push({
        zh: `这一行是代码 ${creditCode.slice(0, 18)} 的，不是本单位；不是本单位的人就去掉这一行`,
        en: `This row is of the unit ${creditCode.slice(0, 18)}, not of yours; take it off if so`,
      });
    return { name, email, duties: dutiesOf(duties), position, faults };
  });
}
