import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { type RunningPostgres, startPostgres } from './launcher';

const LIMIT = 60_000;

describe('the launcher', () => {
  let folder: string;
  let postgres: RunningPostgres;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'market-launcher-'));
    chmodSync(folder, 0o755);
    postgres = await startPostgres({ folder });
  }, LIMIT);
  afterAll(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function ask<T>(sql: string): Promise<T[]> {
    const client = new Client({ connectionString: postgres.adminUrl('postgres') });
    client.on('error', () => undefined);
    await client.connect();
    return client
      .query(sql)
      .then((result) => result.rows as T[])
      .finally(() => client.end());
  }
  const lock = () => path.join(folder, 'data', 'postmaster.pid');
  const pid = () => Number(readFileSync(lock(), 'utf8').split('\n')[0]);
  const lives = (id: number) => {
    try {
      process.kill(id, 0);
      return !/^State:\s+Z/m.test(readFileSync(`/proc/${id}/status`, 'utf8'));
    } catch {
      return false;
    }
  };

  it('sees Chinese: trigrams of Chinese text are there', async () => {
    await ask('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    const [row] = await ask<{ grams: string[] }>(`SELECT show_trgm('陶瓷裂纹') AS grams`);
    expect(row?.grams.length).toBeGreaterThan(3);
  });

  it('keeps its password to itself', () => {
    expect(statSync(path.join(folder, 'password')).mode & 0o077).toBe(0);
  });

  it(
    'finds what was committed after it was killed',
    async () => {
      await ask('CREATE TABLE kept (what text)');
      await ask(`INSERT INTO kept VALUES ('这一行')`);
      process.kill(pid(), 'SIGKILL');
      postgres = await startPostgres({ folder });
      expect(await ask('SELECT what FROM kept')).toEqual([{ what: '这一行' }]);
    },
    LIMIT,
  );

  it(
    'takes over from one that was left running',
    async () => {
      const before = pid();
      postgres = await startPostgres({ folder });
      expect(lives(before)).toBe(false);
      expect(await ask('SELECT what FROM kept')).toHaveLength(1);
    },
    LIMIT,
  );

  it(
    'is not held up by a lock that names somebody else’s process',
    async () => {
      await postgres.stop();
      writeFileSync(lock(), `${process.pid}\n${path.join(folder, 'data')}\n0\n5432\n\n\n`);
      postgres = await startPostgres({ folder });
      expect(await ask('SELECT what FROM kept')).toHaveLength(1);
    },
    LIMIT,
  );

  it('is gone when it was stopped', async () => {
    const id = pid();
    await postgres.stop();
    expect(lives(id)).toBe(false);
  });
});
