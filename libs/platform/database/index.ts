export { rows } from './rows';
export { applyMigrations, databaseOf, proveTimestamps } from './open-database';
export type { EntityClass, MigrationClass, Persistence } from './open-database';
export type { SealedColumn } from './sealed-column';
