import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isReachableByAll } from '@market/platform/embedded-postgres';

const KEY_LENGTH = 32;

/** What `npm start` keeps between two runs: database, files, logs, key. */
export interface StateFolder {
  path: string;
  /** Said to the person when it is not the project's own folder, with the reason. */
  remark: string | undefined;
}

/**
 * `data` of the project, or DATA_FOLDER; root hands PostgreSQL to another user, so where that user cannot pass the project's folders
 * a folder of the system's state is taken, the same one each time.
 */
export function stateFolder(): StateFolder {
  const own = path.resolve(process.env.DATA_FOLDER ?? 'data');
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || isReachableByAll(own)) return { path: make(own), remark: undefined };
  const name = createHash('sha256').update(own).digest('hex').slice(0, 12);
  const other = make(path.join('/var/tmp', `techmarket-${name}`));
  return {
    path: other,
    remark: `数据放在 ${other}（数据库用户进不了项目目录）Data is kept there: the database's user cannot reach the project.`,
  };
}

function make(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  return folder;
}

/** The key every other key is derived from; made once, readable by this user only. */
export function keptSecret(folder: string): string {
  const file = path.join(folder, 'secret-key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(KEY_LENGTH).toString('base64'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** Two markets over one folder would take each other's database away. @throws Error naming the one that runs */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, 'start.pid');
  const other = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (other && other !== process.pid && isMarket(other)) {
    throw new Error(
      `市场已在运行（进程 ${other}）。It already runs as process ${other}: stop that one first.`,
    );
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

/** A living process that is ours: after a reboot the number may belong to anybody. */
function isMarket(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const command = `/proc/${pid}/cmdline`;
  return !existsSync(command) || readFileSync(command, 'utf8').includes('main.js\0start');
}
