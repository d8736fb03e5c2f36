import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const DEPTH = 4;

/**
 * A temporary folder for everything a run writes. Other users may pass through it: a database started by root runs as
 * somebody else.
 */
export function makeScratch() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'market-test-'));
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** Stops databases a stopped suite left running in the folder. */
export async function stopOrphans(folder) {
  const orphans = postmasters(folder, DEPTH).filter((pid) => runsIn(pid, folder));
  for (const pid of orphans) signal(pid, 'SIGINT');
  for (let tries = 0; tries < 50 && orphans.some((pid) => runsIn(pid, folder)); tries += 1) await pause(100);
  for (const pid of orphans.filter((each) => runsIn(each, folder))) signal(pid, 'SIGKILL');
}

export function removeScratch(folder) {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function postmasters(folder, depth) {
  if (depth === 0) return [];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return postmasters(place, depth - 1);
    return entry.name === 'postmaster.pid' ? [Number.parseInt(fs.readFileSync(place, 'utf8'), 10)] : [];
  });
}

/** Whether the process lives and was started for this folder; never a stranger that got the number since. */
function runsIn(pid, folder) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
  } catch {
    return false;
  }
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in between.
  }
}
