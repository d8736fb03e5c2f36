import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../libs/platform/embedded-postgres';

/** One throw-away cluster for a whole Jest run; each spec takes databases of its own from it. */
export default async function globalSetup(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'market-test-'));
  const postgres = await startPostgres({ folder, unsafeAndFast: true });
  process.env.TEST_POSTGRES = JSON.stringify({ port: postgres.port, password: postgres.password });
  Object.assign(globalThis, { testPostgres: postgres, testPostgresFolder: folder });
}
