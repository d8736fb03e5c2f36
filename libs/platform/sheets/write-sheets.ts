import { zipSync } from 'fflate';
import { cellText } from './cell-text';

export interface SheetOut {
  name: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** In characters. */
  widths: readonly number[];
}

/** Format 49 is Excel's own “text”: digits stay digits, and nothing is a formula. Style 1 is for the head. */
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font/><font><b/></font></fonts>' +
  '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const WORKBOOK_TYPE = `${TYPE}.sheet`;

/**
 * A workbook in which every cell is text and every column is formatted as text: whatever a cell begins with (`=`, `+`,
 * `-`, `@`, their full-width forms), it is no formula, and what somebody types below keeps its digits.
 */
export function writeSheets(sheets: readonly SheetOut[]): Buffer {
  const numbered = sheets.map((sheet, at) => ({ ...sheet, id: at + 1 }));
  const relations = [
    ...numbered.map(({ id }) => relation(`r${id}`, `${OFFICE}/worksheet`, `worksheets/sheet${id}.xml`)),
    relation('styles', `${OFFICE}/styles`, 'styles.xml'),
  ];
  const parts = [
    ['[Content_Types].xml', contentTypes(numbered.map(({ id }) => id))],
    ['_rels/.rels', relationships([relation('r1', `${OFFICE}/officeDocument`, 'xl/workbook.xml')])],
    ['xl/_rels/workbook.xml.rels', relationships(relations)],
    ['xl/styles.xml', STYLES],
    [
      'xl/workbook.xml',
      `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${numbered
        .map(({ name, id }) => `<sheet name="${escaped(name)}" sheetId="${id}" r:id="r${id}"/>`)
        .join('')}</sheets></workbook>`,
    ],
    ...numbered.map((sheet) => [`xl/worksheets/sheet${sheet.id}.xml`, worksheet(sheet)]),
  ].map(([name, xml]) => [name, Buffer.from(HEAD + xml)]);
  return Buffer.from(zipSync(Object.fromEntries(parts)));
}

function worksheet({ head, rows, widths }: SheetOut): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="0" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const lines = [rowXml(head, 1), ...rows.map((row) => rowXml(row, 0))].join('');
  return (
    `<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${lines}</sheetData></worksheet>`
  );
}

function rowXml(cells: readonly string[], style: number): string {
  const written = cells.map(
    (text) =>
      `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cellText(text))}</t></is></c>`,
  );
  return `<row>${written.join('')}</row>`;
}

function contentTypes(ids: readonly number[]): string {
  const part = (name: string, type: string) =>
    `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    part('/xl/workbook.xml', 'sheet.main') +
    part('/xl/styles.xml', 'styles') +
    `${ids.map((id) => part(`/xl/worksheets/sheet${id}.xml`, 'worksheet')).join('')}</Types>`
  );
}

function relationships(all: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign);
}
