import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startMarket } from '../../e2e/support/running-market';

const NAME = 'TEST_SEEDED_MARKET';

/** Tells the demonstration once for the whole run, by the command people start it with, and stops it again. */
export async function seedMarket(): Promise<void> {
  const folder = newFolder('market-seeded-');
  process.env[NAME] = folder;
  const market = await startMarket(folder);
  await market.end('SIGINT');
}

export function removeSeededMarket(): void {
  rmSync(process.env[NAME] ?? '', { recursive: true, force: true });
}

/** A folder with the demonstration in it: whoever gets it shares it with nobody. */
export function copyOfSeededMarket(): string {
  const folder = newFolder('market-browser-');
  // `cp`, since the database's files stay those of the database's user.
  execFileSync('cp', ['-a', `${process.env[NAME]}/.`, folder]);
  return folder;
}

function newFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), name));
  chmodSync(folder, 0o755);
  return folder;
}
