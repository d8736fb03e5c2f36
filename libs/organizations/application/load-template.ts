import { type SheetOut, writeSheets } from '@market/platform/sheets';
import { DUTIES } from '../domain/duties';
import { DUTIES_OF_KIND } from '../domain/duties-of-kind';
import { type SheetKey, SHEETS } from '../domain/load';
import { UNIT_KINDS, type UnitKind } from '../domain/unit-kinds';

interface TemplateOf {
  sheets: readonly SheetKey[];
  /** Columns it does without. */
  spared?: readonly string[];
  /** Whose duties are listed in the notes. */
  kinds: readonly UnitKind[];
}

/** A workbook to fill in, with a sheet of notes behind. */
export function templateOf({ sheets, spared = [], kinds }: TemplateOf): Buffer {
  const empty = sheets.map((sheet) => ({ ...headOf(sheet, spared), rows: [] }));
  return writeSheets([...empty, notesOf({ sheets, spared, kinds })]);
}

export function headOf(sheet: SheetKey, spared: readonly string[] = []): Omit<SheetOut, 'rows'> {
  const columns = columnsOf(sheet, spared);
  return {
    name: SHEETS[sheet].zh,
    head: columns.map(({ zh }) => zh),
    widths: columns.map(({ width }) => width),
  };
}

function columnsOf(sheet: SheetKey, spared: readonly string[]) {
  return Object.entries(SHEETS[sheet].columns).flatMap(([column, words]) =>
    spared.includes(column) ? [] : [words],
  );
}

function notesOf({ sheets, spared = [], kinds }: TemplateOf): SheetOut {
  const asked = sheets.flatMap((sheet) =>
    columnsOf(sheet, spared).map(({ zh, needed }) => [SHEETS[sheet].zh, zh, needed ? '必填' : '可不填']),
  );
  const given = kinds.map((kind) => [
    '单位类型和它的职责',
    UNIT_KINDS[kind].zh,
    DUTIES_OF_KIND[kind].map((duty) => DUTIES[duty].zh).join('、'),
  ]);
  const ofUnits = [
    ['单位', '每个新单位', '“人员”里至少一行是它的单位管理员'],
    ['代码', '统一社会信用代码', '18 位，列已设为文本；粘贴时选“只粘贴文本”'],
  ];
  return {
    name: '填写说明',
    head: ['内容', '名称', '说明'],
    widths: [24, 34, 90],
    rows: [
      ...asked,
      ['职责', '几项之间用顿号', '写职责的中文名称，见下面各类单位能给的职责'],
      ...(sheets.includes('units') ? ofUnits : []),
      ...given,
    ],
  };
}
