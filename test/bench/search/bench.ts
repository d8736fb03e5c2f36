import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { PostgresSearchEngine, searchEngineMigrations } from '@market/platform/search-engine';
import { readCorpus, RECORDS, type Corpus, type Question } from './corpus';

/*
 * Measures the embedded search on a Chinese benchmark that is not part of this repository.
 *   BENCH_CORPUS    its folder: achievements.jsonl.gz and a folder of questions
 *   BENCH_SET       the folder of questions in it, "dev" when left out
 *   BENCH_DATABASE  a database that may be filled; the search tables are made when they are missing
 *   BENCH_RUNS      where search.run and match.run go, for the benchmark's own scorer
 */
async function main(): Promise<void> {
  const folder = process.env.BENCH_CORPUS;
  if (!folder || !existsSync(folder)) {
    console.log('Search bench not run: BENCH_CORPUS names no folder with the benchmark.');
    return;
  }
  const database = process.env.BENCH_DATABASE;
  if (!database) throw new Error('BENCH_DATABASE must name a database that may be filled');
  const corpus = readCorpus(folder, process.env.BENCH_SET ?? 'dev');
  await migrate(database);
  const engine = new PostgresSearchEngine(database);
  try {
    if (!process.env.BENCH_KEEP) await load(engine, corpus);
    await ask('search', corpus, corpus.queries, async ({ text }) =>
      (await engine.search(RECORDS.name, { text, facets: ['field', 'year'] })).hits.map((hit) => hit.id),
    );
    await ask('match', corpus, corpus.needs, async ({ text }) =>
      (await engine.similar(RECORDS.name, { to: { text }, limit: 20 })).map((hit) => hit.id),
    );
  } finally {
    await engine.close();
  }
}

async function migrate(database: string): Promise<void> {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT to_regclass('search_document') AS present");
    if (rows[0]?.present) return;
    const runner = { query: (sql: string) => client.query(sql) } as unknown as QueryRunner;
    for (const Migration of searchEngineMigrations) await new Migration().up(runner);
  } finally {
    await client.end();
  }
}

async function load(engine: PostgresSearchEngine, corpus: Corpus): Promise<void> {
  await engine.ensureCollection(RECORDS);
  await engine.clear(RECORDS.name);
  const start = performance.now();
  for (let at = 0; at < corpus.documents.length; at += 2_000) {
    await engine.index(RECORDS.name, corpus.documents.slice(at, at + 2_000));
  }
  await engine.refresh(RECORDS.name);
  console.log(`indexed ${corpus.documents.length} documents in ${seconds(performance.now() - start)}`);
}

async function ask(
  name: string,
  corpus: Corpus,
  questions: readonly Question[],
  answer: (question: Question) => Promise<string[]>,
): Promise<void> {
  const times: number[] = [];
  const run: string[] = [];
  for (const question of questions) {
    const start = performance.now();
    const ids = await answer(question);
    times.push(performance.now() - start);
    ids.forEach((id, i) => run.push(`${question.id}\t${corpus.recordOf.get(id)}\t${i + 1}`));
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => `${(times[Math.floor(share * times.length)] ?? 0).toFixed(1)} ms`;
  console.log(`${name}: ${times.length} questions, p50 ${at(0.5)}, p95 ${at(0.95)}, slowest ${at(0.9999)}`);
  const runs = process.env.BENCH_RUNS ?? 'data/bench';
  mkdirSync(runs, { recursive: true });
  writeFileSync(join(runs, `${name}.run`), `${run.join('\n')}\n`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
