import { rmSync } from 'node:fs';
import type { RunningPostgres } from '../../libs/platform/embedded-postgres';

export default async function globalTeardown(): Promise<void> {
  const { testPostgres, testPostgresFolder } = globalThis as unknown as {
    testPostgres: RunningPostgres;
    testPostgresFolder: string;
  };
  await testPostgres.stop();
  rmSync(testPostgresFolder, { recursive: true, force: true });
}
