import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const STEP = 50;
const PATIENCE = 30_000;

/**
 * Clears what an earlier run that was killed left behind: a lock file of a dead (or not yet reaped) postmaster is
 * removed, a living one of this very folder is asked to stop and waited for.
 */
export async function clearLeftovers(folder: string): Promise<void> {
  const lock = path.join(folder, 'postmaster.pid');
  const pid = Number(readText(lock)?.split('\n')[0]);
  if (!pid) return;
  if (isOurs(pid, folder)) {
    process.kill(pid, 'SIGINT');
    for (let waited = 0; isOurs(pid, folder); waited += STEP) {
      if (waited > PATIENCE) throw new Error(`An earlier PostgreSQL (process ${pid}) does not stop.`);
      await new Promise((resolve) => setTimeout(resolve, STEP));
    }
  }
  rmSync(lock, { force: true });
}

/** A living postmaster whose data is in this folder; a zombie is not living. */
function isOurs(pid: number, folder: string): boolean {
  const state = readText(`/proc/${pid}/stat`)?.replace(/^.*\)\s*/s, '')[0];
  if (state === undefined) return process.platform !== 'linux' && isAlive(pid);
  return state !== 'Z' && (readText(`/proc/${pid}/cmdline`)?.split('\0').includes(folder) ?? false);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
