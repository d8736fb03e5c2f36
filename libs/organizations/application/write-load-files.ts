import { Injectable } from '@nestjs/common';
import { writeSheets } from '@market/platform/sheets';
import { LOADED_KINDS } from '../domain/check-cells';
import { type LoadRow, OUTCOMES, SHEET_KEYS, SHEETS } from '../domain/load';
import { headOf, templateOf } from './load-template';
import { ReadLoads } from './read-loads';

const ROW_STATES = { open: '要改', ready: '可以导入', imported: '已导入' } as const;

/** The workbooks that go out: the template to fill in, and what became of each row. */
@Injectable()
export class WriteLoadFiles {
  constructor(private readonly loads: ReadLoads) {}

  template(): Buffer {
    return templateOf({ sheets: SHEET_KEYS, kinds: LOADED_KINDS });
  }

  async report(loadId: string): Promise<Buffer> {
    const written = [];
    for (const sheet of SHEET_KEYS) {
      const { name, head, widths } = headOf(sheet);
      const rows = await this.loads.all(loadId, sheet);
      written.push({
        name,
        head: ['行', '状态', '结果或要改的地方', ...head],
        widths: [8, 12, 60, ...widths],
        rows: rows.map((row) => reportRow(row)),
      });
    }
    return writeSheets(written);
  }
}

function reportRow({ sheet, position, cells, state, outcome, faults }: LoadRow): string[] {
  const columns: Readonly<Record<string, { zh: string }>> = SHEETS[sheet].columns;
  const said = faults.map(({ column, zh }) => `${columns[column]?.zh ?? '整行'}：${zh}`).join('；');
  return [
    ...[String(position), ROW_STATES[state], said || (outcome ? OUTCOMES[outcome].zh : '')],
    ...Object.keys(columns).map((column) => cells[column] ?? ''),
  ];
}
