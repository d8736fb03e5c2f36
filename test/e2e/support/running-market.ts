import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The built market, started as `npm start` starts it. */
export interface Running {
  url: string;
  said: string;
  end(signal: NodeJS.Signals): Promise<void>;
}

export function environment(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, DATA_FOLDER: folder, NODE_ENV: '' };
}

export function startMarket(folder: string, settings: NodeJS.ProcessEnv = {}): Promise<Running> {
  const child = spawn(process.execPath, ['dist/apps/cli/main.js', 'start'], {
    env: { ...environment(folder), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (part: Buffer) => {
      said += part.toString();
      const url = /(http:\/\/\S+)\n[\s\S]*Ctrl-C/.exec(said)?.[1];
      if (url) resolve({ url, said, end: (signal) => end(child, signal) });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

/** Where the running market's database is: what a person would read from the environment of its api. */
export function databaseOf(folder: string): NodeJS.ProcessEnv {
  const pid = processesOf(folder).find(({ command }) => command.includes('apps/api/main.js'))?.pid;
  const pairs = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  return Object.fromEntries(
    pairs
      .filter((pair) => /^(EMBEDDED|DATABASE_URL|SECRET_KEY|FILES_FOLDER)=/.test(pair))
      .map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), pair.slice(at + 1)];
      }),
  );
}

export function leftOver(folder: string): string[] {
  return processesOf(folder).map(({ command }) => command);
}

/** Processes of this market: named by its folder in their command or their environment. */
function processesOf(folder: string): { pid: string; command: string }[] {
  const listed = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).stdout.trim().split('\n');
  return listed.flatMap((line) => {
    const [, pid = '', command = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid &&
      (command.includes(folder) || environmentOf(pid).includes(`DATA_FOLDER=${folder}`)) &&
      Number(pid) !== process.pid
      ? [{ pid, command }]
      : [];
  });
}

function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return '';
  }
}

/** Asks again until it is so; the test's own limit ends it. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 200));
}
