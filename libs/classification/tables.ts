import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Entry, technologyFields } from './technology-fields';

export const TABLES = [
  'technology-fields',
  'divisions',
  'industries',
  'disciplines',
  'hightech-fields',
] as const;
export type Table = (typeof TABLES)[number];

const ENGLISH_DIVISIONS: Record<string, string> = {
  '360000': 'Jiangxi',
  '360100': 'Nanchang',
  '360200': 'Jingdezhen',
  '360300': 'Pingxiang',
  '360400': 'Jiujiang',
  '360500': 'Xinyu',
  '360600': 'Yingtan',
  '360700': 'Ganzhou',
  '360800': "Ji'an",
  '360900': 'Yichun',
  '361000': 'Fuzhou',
  '361100': 'Shangrao',
};

const loaded = new Map<Table, ReadonlyMap<string, Entry>>();

/** A code list, in its own order; read from disk once. */
export function table(name: Table): ReadonlyMap<string, Entry> {
  const known = loaded.get(name);
  if (known) return known;
  const entries = name === 'technology-fields' ? technologyFields : readTable(name);
  const made = new Map(entries.map((entry) => [entry.code, entry]));
  loaded.set(name, made);
  return made;
}

export function isTable(text: string): text is Table {
  return (TABLES as readonly string[]).includes(text);
}

export function entry(name: Table, code: string): Entry | undefined {
  return table(name).get(code);
}

export function isCode(name: Table, code: string): boolean {
  return table(name).has(code);
}

/** Province, city and county of a GB/T 2260 code, as far as the list knows them. */
export function divisionPath(code: string): Entry[] {
  const path: Entry[] = [];
  for (let at = entry('divisions', code); at; at = at.parent ? entry('divisions', at.parent) : undefined)
    path.unshift(at);
  return path;
}

function readTable(name: Table): Entry[] {
  const [, ...lines] = readFileSync(path.join(folder(), `${name}.tsv`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [code = '', text = '', parent] = line.split('\t');
    const nameEn = name === 'divisions' ? ENGLISH_DIVISIONS[code] : undefined;
    return { code, name: text, nameEn, parent: parent || undefined };
  });
}

/** The tables stay beside the sources; compiled code finds them from the project's root. */
function folder(): string {
  for (let at = __dirname; ; at = path.dirname(at)) {
    const tables = path.join(at, 'libs', 'classification', 'tables');
    if (existsSync(path.join(at, 'package.json')) && existsSync(tables)) return tables;
    if (at === path.dirname(at)) throw new Error('The code tables (libs/classification/tables) are missing.');
  }
}
