import { DataSource, type EntityTarget, type MigrationInterface, type ObjectLiteral } from 'typeorm';
import type { SealedColumn } from './sealed-column';

export type EntityClass = EntityTarget<ObjectLiteral> & (new () => object);
export type MigrationClass = new () => MigrationInterface;

/** What a lib brings into the database: its tables' shapes and the steps that make them. */
export interface Persistence {
  entities: readonly EntityClass[];
  migrations: readonly MigrationClass[];
  /** What of it is sealed. */
  sealed?: readonly SealedColumn[];
}

const POOL_SIZE = 12;

/** The pool of the app role; `synchronize` is never on. Initialise it before use, destroy it last. */
export function databaseOf(url: string, entities: readonly EntityClass[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    synchronize: false,
    poolSize: POOL_SIZE,
    applicationName: 'techmarket',
    extra: { keepAlive: true, options: '-c timezone=UTC -c statement_timeout=30000' },
    poolErrorHandler: () => undefined, // a broken idle connection is replaced at the next use
  });
}

/** Applies every migration that is not yet applied, as the owner role, each in its own transaction. */
export async function applyMigrations(
  ownerUrl: string,
  migrations: readonly MigrationClass[],
): Promise<string[]> {
  proveTimestamps(migrations);
  const owner = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    synchronize: false,
    poolSize: 2,
  });
  await owner.initialize();
  try {
    const applied = await owner.runMigrations({ transaction: 'each' });
    return applied.map((migration) => migration.name);
  } finally {
    await owner.destroy();
  }
}

const TIMESTAMP = /\d{13}$/;

/** One timeline: two migrations with the same time have no order, so the start stops. */
export function proveTimestamps(migrations: readonly MigrationClass[]): void {
  const seen = new Map<string, string>();
  for (const { name } of migrations) {
    const timestamp = TIMESTAMP.exec(name)?.[0];
    if (!timestamp) throw new Error(`Migration ${name} must end in a 13-digit time.`);
    const other = seen.get(timestamp);
    if (other) throw new Error(`Migrations ${other} and ${name} have the same time ${timestamp}.`);
    seen.set(timestamp, name);
  }
}
