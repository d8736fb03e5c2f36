import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { LONGEST_CELL, readSheets, type Sheet, type SheetLimits, writeSheets } from '.';

const MOST = { mostRows: 5_000, mostBytes: 30 * 1024 * 1024 };
const out = (rows: readonly (readonly string[])[]) =>
  writeSheets([{ name: '人员', head: ['姓名', '邮箱'], widths: [20, 30], rows }]);
const grid = ({ rows }: Sheet) => rows.map(({ cells }) => [0, 1].map((column) => cells.get(column) ?? ''));

/** A workbook with one part written by hand. */
function changed(change: Record<string, string | Uint8Array<ArrayBuffer> | null>): Buffer {
  const parts = unzipSync(out([['甲', 'a@b.example']]));
  for (const [name, content] of Object.entries(change)) {
    if (content === null) delete parts[name];
    else parts[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return Buffer.from(zipSync(parts));
}
const sheet = (inside: string) =>
  changed({ 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${inside}</sheetData></worksheet>` });
const codeOf = (content: Buffer, most: SheetLimits = MOST) =>
  readSheets(content, most).then(
    () => 'read',
    (error: { code: string }) => error.code,
  );

describe('sheets', () => {
  it('come back as they were written, whatever a cell begins with', async () => {
    const hostile = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '＝1',
      '＋1',
      '－1',
      '＠x',
      "=cmd|' /C calc'!A0",
      '0360111',
    ];
    const content = out(hostile.map((text) => [text, text]));
    const [back] = await readSheets(content, MOST);
    expect(grid(back as Sheet).slice(1)).toEqual(hostile.map((text) => [text, text]));
    const parts = unzipSync(content);
    expect(Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? []).toString()).not.toContain('<f>');
  });

  it('carry any text a person can type', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(texts, async (cells) => {
        const kept = cells
          .map((text) => text.trim())
          .filter((text) => !/[\p{Cc}\u{fffe}\u{ffff}]/u.test(text));
        const [back] = await readSheets(out(kept.map((text) => [text, 'x'])), MOST);
        expect(
          grid(back as Sheet)
            .slice(1)
            .map(([first]) => first),
        ).toEqual(kept.map((text) => text.replaceAll(/\r\n?/g, '\n')));
      }),
      { numRuns: 60 },
    );
  });

  it('are read whatever is in a cell: NUL, halves of a pair, a million characters, numbers, formulas, merged cells', async () => {
    const long = 'x'.repeat(1_000_000);
    const [read] = await readSheets(
      sheet(`
        <row r="1"><c r="A1" t="inlineStr"><is><t>a&#0;b</t></is></c><c r="B1" t="inlineStr"><is><t>c&#xD83D;d</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>${long}</t></is></c><c r="B2"><v>9.1360981E+17</v></c></row>
        <row r="5"><c r="A5"><f>HYPERLINK("http://x")</f><v>45993</v></c><c r="B5" t="str"><f>A1&amp;"b"</f><v>合</v></c></row>
        <row r="6"><c r="B6" t="e"><v>#REF!</v></c></row><row r="7"></row>
        <mergeCells><mergeCell ref="A1:B2"/></mergeCells>`),
      MOST,
    );
    const cells = grid(read as Sheet);
    expect(read?.rows.map(({ number }) => number)).toEqual([1, 2, 5, 6]);
    expect(cells[0]?.every((text) => text.isWellFormed() && !text.includes('\u0000'))).toBe(true);
    expect(cells[1]?.[0]).toHaveLength(LONGEST_CELL + 1);
    expect(cells.slice(1).map(([, second]) => second)).toEqual(['9.1360981E+17', '合', '#REF!']);
    expect(cells[2]?.[0]).toBe('45993');
  });

  it('show a cell merged downwards in each of its rows, and make no row of it', async () => {
    const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const [read] = await readSheets(
      sheet(`<row r="2">${text('A2', '甲')}${text('B2', '一')}</row><row r="3">${text('B3', '二')}</row>
        <row r="4">${text('A4', '乙')}${text('B4', '三')}</row><row r="9">${text('B9', '四')}</row>
        <mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="B4:C4"/><mergeCell ref="A4:A1048576"/></mergeCells>`),
      MOST,
    );
    expect(grid(read as Sheet)).toEqual([
      ['甲', '一'],
      ['甲', '二'],
      ['乙', '三'],
      ['乙', '四'],
    ]);
  });

  it('cost nothing for a cell at the far corner', async () => {
    const far = sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="A1048576"><v>2</v></c></row>');
    const [read] = await readSheets(far, MOST);
    expect(read?.rows).toMatchObject([{ number: 1_048_576 }]);
    expect([...(read?.rows[0]?.cells ?? [])]).toEqual([[0, '2']]);
  });

  it('expand nothing a document declares', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(100)}"><!ENTITY e SYSTEM "file:///etc/passwd">]>
      <worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&a;&e;</t></is></c></row></sheetData></worksheet>`;
    const [read] = await readSheets(changed({ 'xl/worksheets/sheet1.xml': xml }), MOST);
    expect(grid(read as Sheet)).toEqual([['&a;&e;', '']]);
  });

  it('are refused in words where they are no workbook, or too much of one', async () => {
    const whole = out([['甲', 'a@b.example']]);
    const rows = Array.from({ length: 11 }, (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`).join(
      '',
    );
    expect(await codeOf(Buffer.from('姓名,邮箱\n'))).toBe('sheets.not-a-workbook');
    expect(await codeOf(readFileSync('package.json'))).toBe('sheets.not-a-workbook');
    expect(await codeOf(whole.subarray(0, whole.length - 40))).toBe('sheets.not-a-workbook');
    expect(await codeOf(whole.subarray(0, 100))).toBe('sheets.not-a-workbook');
    expect(await codeOf(changed({ 'xl/workbook.xml': null }))).toBe('sheets.not-a-workbook');
    expect(await codeOf(sheet('<row><c></row>'))).toBe('sheets.not-a-workbook');
    expect(await codeOf(changed({ 'xl/vbaProject.bin': 'x' }))).toBe('sheets.macros');
    // Ten below the head.
    expect(await codeOf(sheet(rows), { ...MOST, mostRows: 10 })).toBe('read');
    expect(await codeOf(sheet(rows), { ...MOST, mostRows: 9 })).toBe('sheets.too-many-rows');
    expect(await codeOf(sheet(rows), { ...MOST, mostRows: 9, only: ['单位'] })).toBe('read');
    const pictures = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`xl/media/${at}.png`, 'x']));
    expect(await codeOf(changed(pictures))).toBe('sheets.too-large');
  });

  it('are refused where they unpack to more than they may, said or unsaid', async () => {
    const bytes = 4_000_000;
    const most = { ...MOST, mostBytes: 1_000_000 };
    const bomb = changed({ 'xl/worksheets/sheet1.xml': new Uint8Array(bytes) });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(bytes);
    const liar = Buffer.from(bomb);
    for (let at = liar.indexOf(size); at >= 0; at = liar.indexOf(size, at)) liar.writeUInt32LE(1_000, at);
    expect(await codeOf(bomb, most)).toBe('sheets.too-large');
    expect(await codeOf(liar, most)).toBe('sheets.not-a-workbook');
  });

  it('of any bytes at all end in a refusal or in rows, never otherwise', async () => {
    const whole = out([['甲', 'a@b.example']]);
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const content = Buffer.from(whole);
        for (const [at, byte] of changes) content[at] = byte;
        expect(await codeOf(content)).toMatch(/^(read|sheets\.)/);
      }),
      { numRuns: 200 },
    );
  });
});
