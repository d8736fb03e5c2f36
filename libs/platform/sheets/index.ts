export { readSheets } from './read-sheets';
export type { Sheet, SheetLimits, SheetRow } from './read-sheets';
export { sheetRefusals } from './refusals';
export { WORKBOOK_TYPE, writeSheets } from './write-sheets';
export type { SheetOut } from './write-sheets';
export { LONGEST_CELL } from './cell-text';
