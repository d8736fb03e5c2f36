import { defineRefusals } from '@market/platform/errors';

export const sheetRefusals = defineRefusals('sheets', {
  notAWorkbook: {
    kind: 'invalid',
    zh: '打不开这个文件：它不是 .xlsx 表格，或者已损坏、加了密码。用 Excel 或 WPS 另存为 .xlsx 再传。',
    en: 'This is no .xlsx workbook, or it is damaged or has a password. Save it as .xlsx and upload again.',
  },
  macros: {
    kind: 'invalid',
    zh: '这个文件带有宏，不能上传。另存为不带宏的 .xlsx 再传。',
    en: 'This file contains macros. Save it as an .xlsx without macros and upload again.',
  },
  tooLarge: {
    kind: 'invalid',
    zh: '这个文件展开后太大。行太多就分成几个文件；带着图片或别的工作表，删掉再传。',
    en: 'Unpacked, this file is too large. Split it if it has many rows; remove pictures and other sheets.',
  },
  tooManyRows: {
    kind: 'invalid',
    zh: '一次最多 {most} 行，这个文件更多。分成几个文件上传。',
    en: 'At most {most} rows at a time. Split the file and upload the parts.',
  },
});
