import path from 'node:path';
import { chosenMode, readSettings } from '@market/platform/config';
import { demonstrationSignIns } from '../../assembly/demonstration';
import { migrate } from '../migrate';
import { startEmbedded } from './embedded';
import { freePortFrom } from './free-port';
import { keepRunning, type Kept } from './keep-running';
import { lockFolder, stateFolder } from './state-folder';
import { waitForReady } from './wait-for-ready';

const READY_LIMIT = 60_000;

/** `npm start`: everything the market needs, until Ctrl-C. */
export async function start(): Promise<number> {
  const cleanUp: (() => Promise<void> | void)[] = [];
  const asked = stopAsked();
  try {
    const address = await open(cleanUp);
    process.stdout.write(`\n  ${address}\n\n${chosenMode(process.env) === 'demo' ? signIns() : ''}`);
    process.stdout.write('按 Ctrl-C 停止 Ctrl-C stops everything.\n');
    await asked;
    process.stdout.write('\n正在停止 Stopping …\n');
  } finally {
    for (const step of cleanUp.reverse()) await step();
  }
  return 0;
}

/** @returns the address people type; `cleanUp` is filled as things are started */
async function open(cleanUp: (() => Promise<void> | void)[]): Promise<string> {
  const demo = chosenMode(process.env) === 'demo';
  const folder = stateFolder();
  if (folder.remark) say(folder.remark);
  cleanUp.push(lockFolder(folder.path));
  let environment = process.env;
  if (demo) {
    const embedded = await startEmbedded(folder.path, say);
    cleanUp.push(() => embedded.stop());
    const host = '127.0.0.1';
    const port = await freePortFrom(Number(process.env.PORT ?? 3000), host);
    environment = { ...embedded.environment, PORT: String(port) };
  } else if (process.env.DATABASE_OWNER_URL) await migrate();
  const settings = readSettings(environment);
  const logFolder = path.join(folder.path, 'logs');
  // The processes that serve never learn the owner's password.
  const { DATABASE_OWNER_URL: _, ...served } = environment;
  const processes = ['worker', 'api'].map((name) =>
    keepRunning({ name, file: path.resolve(`dist/apps/${name}/main.js`), environment: served, logFolder }),
  );
  cleanUp.push(() => stopAll(processes));
  await waitForReady(`http://127.0.0.1:${settings.port}`, READY_LIMIT);
  return settings.publicUrl.origin;
}

async function stopAll(processes: readonly Kept[]): Promise<void> {
  await Promise.all(processes.map((one) => one.stop()));
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The demonstration's people, one line each. Nothing of it is real, and it is reachable from this machine only. */
function signIns(): string {
  const all = demonstrationSignIns();
  const width = Math.max(...all.map(({ account }) => account.length));
  const lines = all.map(
    ({ account, person, unit, duties }) => `  ${account.padEnd(width)}  ${person}  ${unit}  ${duties[0]}`,
  );
  return `演示账号，密码都是 ${all[0]?.password} Sign-ins, all with this password:\n${lines.join('\n')}\n\n`;
}
