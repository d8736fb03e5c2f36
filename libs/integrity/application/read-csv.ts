import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CsvError, parse } from 'csv-parse';
import type { RawRow } from '../domain/snapshot-rows';

/** Characters of one record; a quote that is never closed is noticed there, before it swallows the file. */
const LONGEST_RECORD = 20_000;
/** Columns of a file; what has more is none of ours. */
const MOST_COLUMNS = 60;

export class CsvUnreadable extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

export interface CsvReader {
  /** The first line. @throws CsvUnreadable */
  columns(names: readonly string[]): void;
  /** Each further line, in its order, with the number of the line it ends on. */
  row(raw: RawRow, line: number): void | Promise<void>;
  /** A line that is no record. */
  bad(line: number): void;
}

/**
 * Reads a file line by line, in UTF-8 (with or without a mark) or GB18030, holding no more than a few lines of it.
 * @throws CsvUnreadable where it is no CSV at all
 */
export async function readCsv(file: string, reader: CsvReader): Promise<void> {
  const encoding = await encodingOf(file);
  const parser = parse({
    bom: true,
    info: true,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_RECORD,
    columns: (names: string[]) => {
      const trimmed = names.map((name) => name.trim());
      if (trimmed.length > MOST_COLUMNS) throw new CsvUnreadable('列太多', 'it has too many columns');
      reader.columns(trimmed);
      return trimmed.map((name, at) => (name === '' || trimmed.indexOf(name) !== at ? false : name));
    },
  });
  parser.on('skip', (fault: CsvError & { lines?: number }) => reader.bad(fault.lines ?? 0));
  try {
    await pipeline(createReadStream(file), decoderOf(encoding), parser, async (records) => {
      for await (const { info, record } of records as AsyncIterable<{
        info: { lines: number };
        record: RawRow;
      }>) {
        await reader.row(record, info.lines);
      }
    });
  } catch (error) {
    if (error instanceof CsvUnreadable) throw error;
    const code = (error as { code?: unknown }).code;
    if (typeof code === 'string' && code.startsWith('CSV_')) {
      throw new CsvUnreadable('引号没有成对或不是 CSV', 'a quote is not closed, or it is no CSV');
    }
    throw error;
  }
}

/** UTF-8 where the whole file is UTF-8, otherwise what Chinese offices write. */
async function encodingOf(file: string): Promise<'utf-8' | 'gb18030'> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'gb18030';
    throw error;
  }
}

function decoderOf(encoding: string): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    decodeStrings: true,
    readableObjectMode: false,
    transform(chunk: Buffer, _, done) {
      done(null, Buffer.from(decoder.decode(chunk, { stream: true })));
    },
    flush(done) {
      done(null, Buffer.from(decoder.decode()));
    },
  });
}
