import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

interface Outcome {
  passed: number;
  failed: number;
  reasons: string[];
  failures: string[];
}
const { runSuite } = jest.requireActual<{ runSuite(how: object): Promise<Outcome> }>('./run-suite.mjs');
const { makeScratch, removeScratch, stopOrphans } = jest.requireActual<{
  makeScratch(): string;
  removeScratch(folder: string): void;
  stopOrphans(folder: string): Promise<void>;
}>('./scratch.mjs');

const REPORT = `require('node:fs').writeFileSync(
  process.argv.find((word) => word.startsWith('--outputFile=')).slice(13),
  JSON.stringify({ numPassedTests: 2, numFailedTests: 0 }),
);`;
const HANG = 'setInterval(() => {}, 1000);';

let scratch: string;
beforeEach(() => {
  scratch = makeScratch();
});
afterEach(() => removeScratch(scratch));

/** Runs a suite whose jest is the given program. */
function run(program: string, seconds: number): Promise<Outcome> {
  const file = path.join(scratch, 'jest-double.cjs');
  fs.writeFileSync(file, program);
  return runSuite({
    suite: { name: 'unit', minutes: seconds / 60, workers: 1 },
    patterns: [],
    root: scratch,
    scratch,
    environment: process.env,
    onFile: (done: number, failed: number) => seen.push([done, failed]),
    onStart: () => {},
    program: file,
    linger: 0.2,
  });
}
let seen: number[][] = [];
beforeEach(() => {
  seen = [];
});

describe('a suite', () => {
  it('comes to what its report says, file by file', async () => {
    const said = `console.error('PASS unit a.spec.ts\\nFAIL unit b.spec.ts\\n  PASS is no verdict here');`;
    expect(await run(said + REPORT, 20)).toMatchObject({ passed: 2, failed: 0, failures: [] });
    expect(seen).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('is stopped at its ceiling, with everything it started, and fails', async () => {
    const mark = path.join(scratch, 'grandchild');
    const grandchild = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(HANG)}])`;
    const note = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, String(${grandchild}.pid));`;
    const outcome = await run(note + HANG, 1);
    expect(outcome).toMatchObject({ failed: 1, reasons: [expect.stringContaining('took longer than')] });
    const pid = Number(fs.readFileSync(mark, 'utf8'));
    expect(livesOrLingers(pid)).toBe(false);
  });

  it('fails when it does not end after its last test', async () => {
    const outcome = await run(REPORT + HANG, 20);
    expect(outcome).toMatchObject({ passed: 2, failed: 1 });
    expect(outcome.failures.join('\n')).toContain('something was left open');
  });

  it('fails with what it said when it leaves no report', async () => {
    const outcome = await run(`console.error('cannot read the configuration'); process.exit(1);`, 20);
    expect(outcome.failed).toBe(1);
    expect(outcome.failures).toContain('cannot read the configuration');
  });
});

it('a database left running in the scratch folder is stopped, a stranger with its number is not', async () => {
  const [ours, stranger] = ['ours', 'other'].map((name) => {
    const data = path.join(scratch, name);
    fs.mkdirSync(data);
    const child = spawn(process.execPath, ['-e', HANG, ...(name === 'ours' ? [data] : [])], {
      stdio: 'ignore',
    });
    fs.writeFileSync(path.join(data, 'postmaster.pid'), `${child.pid}\n${data}\n`);
    return { child, ended: new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal))) };
  });
  await stopOrphans(scratch);
  expect(await ours?.ended).toBe('SIGINT');
  stranger?.child.kill('SIGTERM');
  expect(await stranger?.ended).toBe('SIGTERM');
});

function livesOrLingers(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
