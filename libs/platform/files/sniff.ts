import { fileTypeFromBuffer } from 'file-type/node';
import { fileRefusals } from './refusals';

const ACCEPTED = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]);
const MACRO_PROJECT = Buffer.from('vbaProject.bin');

/**
 * The media type a file's content has, whatever its name says.
 * @throws fileRefusals for anything not accepted: programs, web pages, drawings with scripts, macros, empty files
 */
export async function sniff(content: Buffer, name: string): Promise<string> {
  if (content.length === 0) throw fileRefusals.empty({ name });
  const found = await fileTypeFromBuffer(content);
  if (found && ACCEPTED.has(found.mime)) {
    if (content.includes(MACRO_PROJECT)) throw fileRefusals.macros({ name });
    return found.mime;
  }
  if (!found && isPlainText(content, name))
    return name.toLowerCase().endsWith('.csv') ? 'text/csv' : 'text/plain';
  throw fileRefusals.unknownKind({
    name,
    found: found ? `是 ${found.ext.toUpperCase()}` : '认不出来',
    foundEn: found ? `is ${found.ext.toUpperCase()}` : 'is of no known kind',
  });
}

/** Text is what decodes as UTF-8, holds no control characters, is named as text, and is no mark-up. */
function isPlainText(content: Buffer, name: string): boolean {
  if (!/\.(txt|csv)$/i.test(name)) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    return !/[\u0000-\u0008\u000e-\u001f]/.test(text) && !/<\s*(html|svg|script|\?xml|!doctype)/i.test(text);
  } catch {
    return false;
  }
}

/** The name a browser sent: multer reads it as Latin-1, browsers write UTF-8. Paths and controls are cut off. */
export function uploadedName(original: string): string {
  const decoded = Buffer.from(original, 'latin1').toString('utf8');
  const name = decoded.includes('\ufffd') ? original : decoded;
  // oxlint-disable-next-line no-control-regex -- control characters are what is removed
  return (name.split(/[\\/]/).at(-1) ?? '').replaceAll(/[\u0000-\u001f\u007f]/g, '').slice(-150) || '未命名';
}
