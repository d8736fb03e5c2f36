import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Refusal } from '@market/platform/errors';
import { sheetRefusals } from './refusals';

/** A table has a dozen parts; a workbook with hundreds of pictures is none. */
const MOST_PARTS = 200;
const WANTED = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;
const MACROS = /vbaProject\.bin$/i;

/**
 * The parts of a workbook that say what its cells hold, by name. How large a part claims to be is only a claim: reading
 * stops where it was broken, and at the bound in any case.
 * @throws sheetRefusals.notAWorkbook, macros, tooLarge
 */
export async function openWorkbook(content: Buffer, mostBytes: number): Promise<ReadonlyMap<string, string>> {
  try {
    const zip = await fromBufferPromise(content, { lazyEntries: true, validateEntrySizes: true });
    const parts = new Map<string, string>();
    let left = mostBytes;
    for (const entry of await wantedParts(zip, mostBytes)) {
      const part = await bytesOf(zip, entry, left);
      left -= part.length;
      parts.set(entry.fileName, part.toString('utf8'));
    }
    if (!parts.has('xl/workbook.xml')) throw sheetRefusals.notAWorkbook();
    return parts;
  } catch (error) {
    // Whatever else a library finds wrong with it: it is no workbook that can be read.
    throw error instanceof Refusal ? error : sheetRefusals.notAWorkbook();
  }
}

async function wantedParts(zip: ZipFile, mostBytes: number): Promise<Entry[]> {
  if (zip.entryCount > MOST_PARTS) throw sheetRefusals.tooLarge();
  const wanted: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (MACROS.test(entry.fileName)) throw sheetRefusals.macros();
    if (WANTED.test(entry.fileName)) wanted.push(entry);
  }
  const claimed = wanted.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (claimed > mostBytes) throw sheetRefusals.tooLarge();
  return wanted;
}

async function bytesOf(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).length;
    if (size > most) throw sheetRefusals.tooLarge();
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
