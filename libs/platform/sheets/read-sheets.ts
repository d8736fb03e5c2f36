import { cellText } from './cell-text';
import { openWorkbook } from './open-workbook';
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
  /** Of all sheets together, empty ones not counted. */
  mostRows: number;
  /** Of the parts that are read, unpacked. */
  mostBytes: number;
}

/** Columns beyond are not read: no table of ours is wider. */
const WIDEST = 60;

/**
 * The cells of every sheet as text. Numbers stay as the file writes them; a formula is its last value.
 * @throws sheetRefusals.notAWorkbook, macros, tooLarge, tooManyRows
 */
export async function readSheets(content: Buffer, { mostRows, mostBytes }: SheetLimits): Promise<Sheet[]> {
  const parts = await openWorkbook(content, mostBytes);
  const shared = sharedTexts(parts.get('xl/sharedStrings.xml'));
  let left = mostRows;
  return sheetsOf(parts).map(({ name, xml }) => {
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
  const rows: SheetRow[] = [];
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
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c') {
        const value = kind === 's' ? (shared[Number(text)] ?? '') : cellText(text);
        if (value !== '' && column < WIDEST) cells.set(column, value);
      } else if (name === 'row' && cells.size > 0) {
        count();
        rows.push({ number, cells });
      }
    },
    text: (value) => {
      if (inValue) text += value;
    },
  });
  return rows;
}

/** `C7` is column 2. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
