import { defineRefusals } from '@market/platform/errors';

export const fileRefusals = defineRefusals('files', {
  unknownKind: {
    kind: 'invalid',
    zh: '“{name}”的内容{found}，不能上传。可以上传 PDF、PNG、JPEG、DOCX、XLSX、TXT 和 CSV。',
    en: '"{name}" {foundEn} and cannot be uploaded. PDF, PNG, JPEG, DOCX, XLSX, TXT and CSV can.',
  },
  macros: {
    kind: 'invalid',
    zh: '“{name}”带有宏，不能上传。另存为不带宏的文件再传。',
    en: '"{name}" contains macros. Save it without macros and upload again.',
  },
  empty: {
    kind: 'invalid',
    zh: '“{name}”是空文件。检查后重新选择。',
    en: '"{name}" is empty. Check it and choose again.',
  },
});
