import { Pool } from 'pg';

/**
 * A pool of its own, because its settings would hurt other queries: without them the planner reads the whole table,
 * and every tsvector in it, whenever a word is frequent.
 */
export function searchPool(databaseUrl: string, connections = 6): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: connections,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    application_name: 'search',
    options: [
      'enable_seqscan=off',
      'jit=off',
      'random_page_cost=1.1',
      'work_mem=32MB',
      'max_parallel_workers_per_gather=0',
    ]
      .map((setting) => `-c ${setting}`)
      .join(' '),
  });
  // an idle connection that breaks reports here; without a listener it would end the process
  pool.on('error', () => undefined);
  return pool;
}
