import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { failuresIn, outcomeOf } from './outcome.mjs';

/** Outside the scratch folder, so that the next run finds it. */
const CACHE = path.join(os.tmpdir(), `jest-market-${process.getuid?.() ?? 'x'}`);
const SEQUENCER = path.join(import.meta.dirname, 'sequencer.cjs');
/** Seconds a process may linger after its report; longer means something was left open. */
const LINGER = 10;
/** Milliseconds between asking a suite to stop and making it. */
const GRACE = 5000;

function jestProgram() {
  try {
    return createRequire(import.meta.url).resolve('jest/bin/jest');
  } catch (cause) {
    throw new Error('jest is not installed: run "npm ci" first.', { cause });
  }
}

/** The test files of a suite that match the patterns, as absolute paths. */
export async function filesOf(suite, patterns, root) {
  const words = [jestProgram(), '--listTests', '--json', '--selectProjects', suite.name, '--', ...patterns];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, words, { cwd: root, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`jest cannot list the suite ${suite.name}:\n${stderr}${stdout}`));
      else resolve(JSON.parse(stdout));
    });
  });
}

/**
 * Runs one suite under its ceiling.
 * @param {{ suite: import('./suites.mjs').Suite, patterns: string[], root: string, scratch: string,
 *   environment: NodeJS.ProcessEnv, onFile: (done: number, failed: number) => void,
 *   onStart: (stop: (why: string) => void) => void, program?: string, linger?: number }} how `program` speaks jest's
 *   command line; `linger` is in seconds
 */
export async function runSuite({
  suite,
  patterns,
  root,
  scratch,
  environment,
  onFile,
  onStart,
  program = jestProgram(),
  linger = LINGER,
}) {
  const output = path.join(scratch, `${suite.name}.json`);
  const workers = Math.max(1, Math.min(suite.workers, Math.max(2, os.availableParallelism() - 1)));
  const words = [
    program,
    `--selectProjects=${suite.name}`,
    `--maxWorkers=${workers}`,
    `--cacheDirectory=${CACHE}`,
    `--testSequencer=${SEQUENCER}`,
    '--json',
    `--outputFile=${output}`,
    '--',
    ...patterns,
  ];
  const child = spawn(process.execPath, words, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...environment, TMPDIR: scratch, TMP: scratch, TEMP: scratch },
  });
  const said = listen(child.stderr, onFile);
  const { code, stopped } = await endOf(child, { suite, output, linger, onStart });
  const report = fs.existsSync(output) ? JSON.parse(fs.readFileSync(output, 'utf8')) : undefined;
  const outcome = outcomeOf(report, { code, stopped });
  const failures = failuresIn(report, root);
  if (outcome.reasons.length > 0)
    failures.push(...said().slice(-60), ...outcome.reasons.map((why) => `${suite.name}: ${why}`));
  return { ...outcome, failures };
}

/** Keeps what jest says and counts the files it has finished. */
function listen(stream, onFile) {
  const lines = [];
  let rest = '';
  let done = 0;
  let failed = 0;
  stream.setEncoding('utf8');
  stream.on('data', (text) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) {
      lines.push(line);
      const verdict = /^(PASS|FAIL) /.exec(line)?.[1];
      if (!verdict) continue;
      done += 1;
      if (verdict === 'FAIL') failed += 1;
      onFile(done, failed);
    }
  });
  return () => [...lines, rest];
}

function endOf(child, { suite, output, linger, onStart }) {
  return new Promise((resolve) => {
    let stopped;
    const stop = (why) => {
      stopped ??= why;
      signalGroup(child, 'SIGTERM');
      setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE).unref();
    };
    const limit = `it took longer than ${suite.minutes} min and was stopped`;
    const ceiling = setTimeout(() => stop(limit), suite.minutes * 60_000);
    let reportedAt;
    const watch = setInterval(() => {
      if (fs.existsSync(output)) reportedAt ??= performance.now();
      if (reportedAt !== undefined && performance.now() - reportedAt > linger * 1000) {
        stop(`its tests are done, yet it did not end within ${linger} s: something was left open`);
      }
    }, 500);
    const end = (code) => {
      clearTimeout(ceiling);
      clearInterval(watch);
      signalGroup(child, 'SIGKILL');
      resolve({ code, stopped });
    };
    child.once('exit', end);
    child.once('error', () => end(null));
    onStart(stop);
  });
}

/** The process and the workers it started; a group that is gone is no fault. */
function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody left.
  }
}
