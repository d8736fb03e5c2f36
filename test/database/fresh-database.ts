import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { ensureDatabase, type RunningPostgres, urlsOf } from '@market/platform/embedded-postgres';

export interface TestDatabase {
  name: string;
  appUrl: string;
  ownerUrl: string;
  adminUrl: string;
  drop(): Promise<void>;
}

const TEMPLATE_LOCK = 42;

/** An empty database with the two roles. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = nameOf('fresh');
  await ensureDatabase(cluster(), name);
  return describe(name);
}

/** A copy of a database that was prepared once a run: some 30 ms instead of all migrations. */
export async function copyOf(
  template: string,
  prepare: (urls: { appUrl: string; ownerUrl: string }) => Promise<void>,
): Promise<TestDatabase> {
  const name = nameOf('copy');
  await asAdmin(async (admin) => {
    // Specs run in several processes: the first prepares the template, the others wait for it.
    await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    try {
      const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
      if (rowCount === 0) {
        const unfinished = `${template}_unfinished`;
        await admin.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
        await prepare(await ensureDatabase(cluster(), unfinished));
        await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
      }
      await admin.query(`CREATE DATABASE ${name} OWNER market_owner TEMPLATE ${template}`);
    } finally {
      await admin.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
    }
  });
  return describe(name);
}

function nameOf(kind: string): string {
  return `${kind}_${randomBytes(6).toString('hex')}`;
}

function describe(name: string): TestDatabase {
  return {
    name,
    ...urlsOf(cluster(), name),
    adminUrl: cluster().adminUrl(name),
    drop: () =>
      asAdmin(async (admin) => void (await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}

function cluster(): RunningPostgres {
  const { port, password } = JSON.parse(process.env.TEST_POSTGRES ?? '{}') as {
    port: number;
    password: string;
  };
  return {
    port,
    password,
    adminUrl: (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
    stop: () => Promise.resolve(),
  };
}

async function asAdmin(work: (admin: Client) => Promise<void>): Promise<void> {
  const admin = new Client({ connectionString: cluster().adminUrl('postgres') });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
