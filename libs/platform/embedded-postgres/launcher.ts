import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { completeLinks, copyNative, isReachableByAll, nativeFolder } from './binaries';
import { clearLeftovers } from './leftovers';
import { type RunAs, runAs } from './run-as';

export interface Options {
  /** Where the data lives; the programs are copied beside it when the database's user cannot reach them. */
  folder: string;
  /** For tests: nothing survives a power cut, everything is faster. */
  unsafeAndFast?: boolean;
}

export interface RunningPostgres {
  port: number;
  /** Address as the superuser, for setting up; the market itself never uses it. */
  adminUrl(database: string): string;
  /** The secret from which the roles' passwords come. */
  password: string;
  stop(): Promise<void>;
}

const SUPERUSER = 'postgres';
const READY = 'ready to accept connections';
const START_LIMIT = 60_000;

/** Starts PostgreSQL over a folder, making it first when it is new. Recovers from any earlier end. */
export async function startPostgres({ folder, unsafeAndFast = false }: Options): Promise<RunningPostgres> {
  const user = runAs();
  mkdirSync(folder, { recursive: true });
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  const native = reachableNative(folder, user);
  const data = path.join(folder, 'data');
  const password = keptPassword(folder);
  const bin = path.join(native, 'bin');
  if (!existsSync(path.join(data, 'PG_VERSION'))) initialise({ bin, data, folder, password, user });
  await clearLeftovers(data);
  const port = await freePort();
  const child = await launch({ bin, data, port, user, unsafeAndFast });
  return {
    port,
    password,
    adminUrl: (database) => `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`,
    stop: () => stop(child),
  };
}

function reachableNative(folder: string, user: RunAs): string {
  const native = nativeFolder();
  completeLinks(native);
  return user.uid === undefined || isReachableByAll(native) ? native : copyNative(native, folder);
}

/** Made once, readable by the market's own user only. */
function keptPassword(folder: string): string {
  const file = path.join(folder, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8').trim();
}

interface NewCluster {
  bin: string;
  data: string;
  folder: string;
  password: string;
  user: RunAs;
}

function initialise({ bin, data, folder, password, user }: NewCluster): void {
  rmSync(data, { recursive: true, force: true }); // what a killed initdb left is no cluster
  const passwordFile = path.join(folder, 'initdb-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) chownSync(passwordFile, user.uid, user.gid ?? user.uid);
  try {
    const made = spawnSync(
      path.join(bin, 'initdb'),
      [
        '-D',
        data,
        '-U',
        SUPERUSER,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '-E',
        'UTF8',
        // With the C locale pg_trgm would see no Chinese at all.
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--lc-collate=C',
        '--lc-ctype=C.UTF-8',
        '--data-checksums',
      ],
      { ...user, cwd: path.parse(data).root, env: { ...process.env, LC_ALL: 'C' }, encoding: 'utf8' },
    );
    if (made.status !== 0)
      throw new Error(`PostgreSQL could not be set up: ${made.stderr || String(made.error)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

interface Launch {
  bin: string;
  data: string;
  port: number;
  user: RunAs;
  unsafeAndFast: boolean;
}

function launch({ bin, data, port, user, unsafeAndFast }: Launch): Promise<ChildProcess> {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'log_min_messages=warning',
    ...(unsafeAndFast ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ].flatMap((setting) => ['-c', setting]);
  // Detached: Ctrl-C reaches the whole group, and the database must be the last to go.
  const child = spawn(path.join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...user,
    cwd: path.parse(data).root,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`PostgreSQL did not start: ${said}`)), START_LIMIT);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`PostgreSQL ended with ${code}: ${said}`));
    });
    // Read to the end: a full pipe would hold PostgreSQL up.
    child.stderr?.on('data', (part: Buffer) => {
      said = (said + part.toString()).slice(-4_000);
      if (!said.includes(READY)) return;
      clearTimeout(timer);
      resolve(child);
    });
  });
}

/** Fast shutdown: open transactions are rolled back, everything committed is safe. */
function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGINT');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
