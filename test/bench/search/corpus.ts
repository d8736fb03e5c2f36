import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CollectionDefinition, SearchDocument } from '@market/platform/search-engine';

export interface Question {
  id: string;
  type: string;
  text: string;
}

export interface Corpus {
  documents: SearchDocument[];
  /** From the id of an indexed document to the benchmark's own. */
  recordOf: Map<string, string>;
  queries: Question[];
  needs: Question[];
}

interface CorpusRecord {
  id: string;
  title: string;
  abstract: string | null;
  keywords: string[] | null;
  discipline: string | null;
  org: string | null;
  field: string | null;
  year: number | null;
  lang: string;
}

export const RECORDS: CollectionDefinition = {
  name: 'bench_record',
  text: {
    title: { weight: 'A', pinyin: true },
    keywords: { weight: 'B', pinyin: true },
    discipline: { weight: 'D' },
    org: { weight: 'D' },
    abstract: { weight: 'D' },
  },
  facets: { field: 'string', lang: 'string', year: 'int' },
  sort: { year: 'int', title: 'text' },
};

/** Reads `achievements.jsonl.gz` and the questions in `set` (dev, or a held-back set of the same form). */
export function readCorpus(folder: string, set: string): Corpus {
  const records = lines(join(folder, 'achievements.jsonl.gz')).map(
    (line) => JSON.parse(line) as CorpusRecord,
  );
  const recordOf = new Map(records.map((record) => [uuidOf(record.id), record.id]));
  const queries = lines(join(folder, set, 'search_queries.tsv')).map((line) => {
    const [id = '', type = '', text = ''] = line.split('\t');
    return { id, type, text };
  });
  const needs = lines(join(folder, set, 'match_needs.jsonl.gz')).map((line) => {
    const need = JSON.parse(line) as { qid: string; type: string; text: string };
    return { id: need.qid, type: need.type, text: need.text };
  });
  return { documents: records.map(toDocument), recordOf, queries, needs };
}

function toDocument(record: CorpusRecord): SearchDocument {
  return {
    id: uuidOf(record.id),
    text: {
      title: record.title,
      keywords: (record.keywords ?? []).join('；'),
      discipline: record.discipline ?? '',
      org: record.org ?? '',
      abstract: record.abstract ?? '',
    },
    facets: {
      lang: record.lang,
      ...(record.field && { field: record.field }),
      ...(record.year && { year: record.year }),
    },
    sort: { title: record.title, ...(record.year && { year: record.year }) },
  };
}

/** The records' own ids are no uuids; a name-based one stands in. */
function uuidOf(name: string): string {
  const hex = createHash('sha1').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function lines(file: string): string[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}
