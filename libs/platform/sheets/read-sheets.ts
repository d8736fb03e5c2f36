import { cellText } from './cell-text';
import { fillMerged, type Merge, mergeOf, MOST_MERGES } from './merged-cells';
import { openWorkbook } from './open-workbook';
import { columnOf } from './column-of';
import { sheetRefusals } from './refusals';
import { walkXml } from './walk-xml';

export interface SheetRow {
  /** As the spreadsheet counts, from 1. */
  number: number;
  /** By column from 0; what is empty is absent. */
  cells: ReadonlyMap<number, string>;
}

export interface Sheet {
  name: string;
  rows: readonly SheetRow[];
}

export interface SheetLimits {
  /** Of all sheets together; the first of each, its head, and empty ones not counted. */
  mostRows: number;
  /** Of the parts that are read, unpacked. */
  mostBytes: number;
  /** Sheets that are read, by name; all where it is absent. */
  only?: readonly string[];
}

/** Columns beyond are not read: no table of ours is wider. */
const WIDEST = 60;

/**
 * The cells of every sheet as text. Numbers stay as the file writes them; a formula is its last value; what cells merged
 * downwards show stands in each of their rows.
 * @throws sheetRefusals.notAWorkbook, macros, tooLarge, tooManyRows
 */
export async function readSheets(
  content: Buffer,
  { mostRows, mostBytes, only }: SheetLimits,
): Promise<Sheet[]> {
  const parts = await openWorkbook(content, mostBytes);
  const shared = sharedTexts(parts.get('xl/sharedStrings.xml'));
  let left = mostRows;
  const read = sheetsOf(parts).filter(({ name }) => only?.includes(name) ?? true);
  return read.map(({ name, xml }) => {
    const rows = rowsOf(xml, shared, () => {
      if ((left -= 1) < 0) throw sheetRefusals.tooManyRows({ most: mostRows });
    });
    return { name, rows };
  });
}

function sheetsOf(parts: ReadonlyMap<string, string>): { name: string; xml: string }[] {
  const targets = new Map<string, string>();
  walkXml(parts.get('xl/_rels/workbook.xml.rels') ?? '', {
    open: (element, attributes) => {
      const { Id = '', Target = '' } = element === 'Relationship' ? attributes() : {};
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const found: { name: string; xml: string }[] = [];
  walkXml(parts.get('xl/workbook.xml') ?? '', {
    open: (element, attributes) => {
      if (element !== 'sheet') return;
      // The prefix of the relations' namespace is the writer's choice.
      const given = Object.entries(attributes());
      const id = given.find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      const name = given.find(([key]) => key === 'name')?.[1] ?? '';
      const xml = parts.get(targets.get(id) ?? '');
      if (xml !== undefined) found.push({ name: cellText(name), xml });
    },
  });
  return found;
}

/** Texts cells refer to by number; the reading aids of East Asian text (`rPh`) are no part of them. */
function sharedTexts(xml: string | undefined): string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inAid = false;
  walkXml(xml ?? '', {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inAid = true;
      if (name === 't') inText = !inAid;
    },
    close: (name) => {
      if (name === 'si') texts.push(cellText(text));
      if (name === 'rPh') inAid = false;
      if (name === 't') inText = false;
    },
    text: (value) => {
      if (inText) text += value;
    },
  });
  return texts;
}

function rowsOf(xml: string, shared: readonly string[], count: () => void): SheetRow[] {
  const rows: { number: number; cells: Map<number, string> }[] = [];
  const merges: Merge[] = [];
  let number = 0;
  let cells = new Map<number, string>();
  let column = -1;
  let kind = '';
  let text = '';
  let inValue = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        number = Number(attributes().r) || number + 1;
        cells = new Map();
        column = -1;
      } else if (name === 'c') {
        const { r = '', t = 'n' } = attributes();
        column = columnOf(r) ?? column + 1;
        kind = t;
        text = '';
      } else if (name === 'v' || name === 't') inValue = true;
      else if (name === 'mergeCell' && merges.length < MOST_MERGES) {
        const merge = mergeOf(attributes().ref ?? '');
        if (merge) merges.push(merge);
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c') {
        const value = kind === 's' ? (shared[Number(text)] ?? '') : cellText(text);
        if (value !== '' && column < WIDEST) cells.set(column, value);
      } else if (name === 'row' && cells.size > 0) {
        if (rows.length > 0) count();
        rows.push({ number, cells });
      }
    },
    text: (value) => {
      if (inValue) text += value;
    },
  });
  fillMerged(rows, merges);
  return rows;
}
