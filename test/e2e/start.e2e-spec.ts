import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Browser } from './support/browser';
import { achievementForm } from './support/forms';
import { APPROVER, OFFICER } from './support/people';

const LIMIT = 120_000;

/** `npm start` as a person uses it: the built command, an empty folder, then a second start, then a crash. */
describe('the start command', () => {
  let folder: string;
  let running: Running | undefined;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'market-start-'));
    chmodSync(folder, 0o755);
  });
  afterAll(async () => {
    await running?.end('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    'opens a seeded market on an empty folder, and prints the way in',
    async () => {
      running = await start(folder);
      expect(running.said).toContain(OFFICER);
      const visitor = await Browser.open(running.url, running.url);
      const { body } = await visitor.get('/api/home');
      const listed = body.figures.find((figure: { key: string }) => figure.key === 'listed');
      expect(listed.value).toBeGreaterThanOrEqual(40);
      expect((await visitor.get('/')).text).toContain('江西技术市场');
      expect((await visitor.get('/api/search/achievements?q=陶瓷裂纹')).body.total).toBeGreaterThan(0);
    },
    LIMIT,
  );

  it(
    'carries a notice from one process to the other',
    async () => {
      const { url } = running as Running;
      const officer = await Browser.open(url, url, OFFICER);
      const { id } = (await officer.post('/api/achievements', achievementForm())).body;
      expect((await officer.post(`/api/achievements/${id}/submit`)).status).toBe(200);
      const approver = await Browser.open(url, url, APPROVER);
      await until(async () => {
        const { body } = await approver.get('/api/messages');
        return body.items.some((message: { href: string }) => message.href.includes(id));
      });
      await until(async () => {
        const { body } = await approver.get('/api/demo/mailbox');
        return body.messages.some(
          (mail: { to: string; text: string }) => mail.to === APPROVER && mail.text.includes(id),
        );
      });
    },
    LIMIT,
  );

  it('refuses a second market over the same folder', () => {
    const second = spawnSync(process.execPath, ['dist/apps/cli/main.js', 'start'], {
      env: environment(folder),
      encoding: 'utf8',
      timeout: LIMIT,
    });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain('already runs');
  });

  it(
    'leaves nothing running after Ctrl-C, and comes back with what was there',
    async () => {
      await running?.end('SIGINT');
      expect(leftOver(folder)).toEqual([]);
      running = await start(folder);
      expect(running.said).not.toContain('Seeding');
      const officer = await Browser.open(running.url, running.url, OFFICER);
      const { body } = await officer.get('/api/achievements?state=unit-review');
      expect(body.items.map((item: { title: string }) => item.title)).toContain('釉面针孔在线识别装置');
    },
    LIMIT,
  );

  it(
    'recovers when it was killed and could put nothing in order',
    async () => {
      await running?.end('SIGKILL');
      running = await start(folder);
      const verified = spawnSync(process.execPath, ['dist/apps/cli/main.js', 'verify-records'], {
        env: { ...environment(folder), ...running.databaseOf(folder) },
        encoding: 'utf8',
      });
      expect(verified.stdout + verified.stderr).toContain('unbroken');
    },
    LIMIT,
  );
});

interface Running {
  url: string;
  said: string;
  end(signal: NodeJS.Signals): Promise<void>;
  databaseOf(folder: string): NodeJS.ProcessEnv;
}

function environment(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, DATA_FOLDER: folder, NODE_ENV: '' };
}

function start(folder: string): Promise<Running> {
  const child = spawn(process.execPath, ['dist/apps/cli/main.js', 'start'], {
    env: environment(folder),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (part: Buffer) => {
      said += part.toString();
      const url = /(http:\/\/\S+)\n[\s\S]*Ctrl-C/.exec(said)?.[1];
      if (url)
        resolve({ url, said, end: (signal) => end(child, signal), databaseOf: () => databaseOf(folder) });
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
function databaseOf(folder: string): NodeJS.ProcessEnv {
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

function leftOver(folder: string): string[] {
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
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 200));
}
