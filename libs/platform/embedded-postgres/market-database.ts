import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import type { RunningPostgres } from './launcher';

export interface DatabaseUrls {
  /** Role market_app: no rights on structure, none to change what is append-only. */
  appUrl: string;
  /** Role market_owner: migrations. */
  ownerUrl: string;
}

const OWNER = 'market_owner';
const APP = 'market_app';

/** Makes the two roles and the database where they are missing; safe to repeat. */
export async function ensureDatabase(postgres: RunningPostgres, database: string): Promise<DatabaseUrls> {
  await asAdmin(postgres, 'postgres', async (admin) => {
    await ensureRole(admin, OWNER, passwordOf(postgres, OWNER));
    await ensureRole(admin, APP, passwordOf(postgres, APP));
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) {
      await admin.query(`CREATE DATABASE ${admin.escapeIdentifier(database)} OWNER ${OWNER} TEMPLATE template0
        LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LC_CTYPE 'C.UTF-8' LC_COLLATE 'C'`);
    }
  });
  await asAdmin(postgres, database, (admin) => admin.query(GRANTS).then(() => undefined));
  return urlsOf(postgres, database);
}

/** Takes the database away with everything in it, whoever is connected. */
export async function dropDatabase(postgres: RunningPostgres, database: string): Promise<void> {
  await asAdmin(postgres, 'postgres', async (admin) => {
    await admin.query(`DROP DATABASE IF EXISTS ${admin.escapeIdentifier(database)} WITH (FORCE)`);
  });
}

export function urlsOf(postgres: Pick<RunningPostgres, 'port' | 'password'>, database: string): DatabaseUrls {
  const url = (role: string) =>
    `postgresql://${role}:${passwordOf(postgres, role)}@127.0.0.1:${postgres.port}/${database}`;
  return { appUrl: url(APP), ownerUrl: url(OWNER) };
}

/** What docker-compose's first start does for an external server too: see docker/postgres/roles.sql. */
const GRANTS = `
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  REVOKE ALL ON SCHEMA public FROM PUBLIC;
  GRANT USAGE, CREATE ON SCHEMA public TO ${OWNER};
  GRANT USAGE ON SCHEMA public TO ${APP};
  ALTER DEFAULT PRIVILEGES FOR ROLE ${OWNER} IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${APP};
  ALTER DEFAULT PRIVILEGES FOR ROLE ${OWNER} IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${APP};`;

async function ensureRole(admin: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount === 0) await admin.query(`CREATE ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS`);
  await admin.query(`ALTER ROLE ${role} PASSWORD ${admin.escapeLiteral(password)}`);
}

function passwordOf({ password }: Pick<RunningPostgres, 'password'>, role: string): string {
  return createHmac('sha256', password).update(role).digest('base64url');
}

async function asAdmin(
  postgres: RunningPostgres,
  database: string,
  work: (admin: Client) => Promise<void>,
): Promise<void> {
  const admin = new Client({ connectionString: postgres.adminUrl(database) });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
