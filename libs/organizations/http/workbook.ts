import { StreamableFile } from '@nestjs/common';
import { WORKBOOK_TYPE } from '@market/platform/sheets';

/** A workbook to keep, under a name people can read. */
export function workbook(content: Buffer, name: string): StreamableFile {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  return new StreamableFile(content, { type: WORKBOOK_TYPE, length: content.length, disposition });
}
