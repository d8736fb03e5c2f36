// The test command: `npm test`, or `node test/run.mjs unit db -- libs/needs` for a part.
// Runs the suites in order, each under its own ceiling, and ends with the one line "N passed, N failed".
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { capabilities, needs, withoutInstallation } from './runner/capabilities.mjs';
import { lastLine, missingLine, sum } from './runner/outcome.mjs';
import { progressOf } from './runner/progress.mjs';
import { filesOf, runSuite } from './runner/run-suite.mjs';
import { makeScratch, removeScratch, stopOrphans } from './runner/scratch.mjs';
import { readArguments } from './runner/suites.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const scratch = makeScratch();
const found = new Map();
let build;
let stopSuite = (_why) => {};

for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.once(signal, async () => {
    stopSuite(`stopped by ${signal}`);
    await tidy();
    process.exit(code);
  });
}

const counts = await run().catch((error) => {
  console.log(error.message);
  return [{ passed: 0, failed: 1, skipped: 0 }];
});
await tidy();
const total = sum(counts);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(lastLine(total));

async function run() {
  const { chosen, patterns } = readArguments(process.argv.slice(2));
  const lists = await Promise.all(chosen.map((suite) => filesOf(suite, patterns, root)));
  const plan = chosen
    .map((suite, index) => ({ suite, files: lists[index] }))
    .filter(({ files }) => files.length > 0);
  if (plan.length === 0) throw new Error('There is no test file to run.');

  const { missing, lacking } = await lookAround(plan);
  const all = lacking.map((title) => {
    console.log(`${title} is required here and missing.`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  for (const { suite, files } of plan) {
    if (!suite.needs || found.has(suite.needs)) all.push(await runOne(suite, files, patterns));
  }
  const line = missingLine(missing);
  if (line) console.log(line);
  return all;
}

/** Finds, or starts, what the planned files need; names what is missing and what of it is required. */
async function lookAround(plan) {
  const texts = plan.flatMap(({ files }) => files.map((file) => fs.readFileSync(file, 'utf8')));
  const missing = [];
  const lacking = [];
  for (const capability of capabilities) {
    const whole = plan.find(({ suite }) => suite.needs === capability.name);
    const files = whole?.files.length ?? texts.filter((text) => needs(capability, text)).length;
    const required = process.env[capability.require] === '1';
    if (files === 0 && !required) continue;
    const one = await capability.find(process.env, scratch);
    if (one) found.set(capability.name, one);
    else missing.push({ title: capability.title, files, whole: whole?.suite.name });
    if (!one && required) lacking.push(capability.title);
  }
  return { missing, lacking };
}

async function runOne(suite, files, patterns) {
  const progress = progressOf(suite.name, files.length);
  if (suite.build && !(await freshBuild())) {
    progress.end(['the build failed'], { passed: 0, failed: 1, skipped: 0 });
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const variables = [...found.values()].map((one) => one.variables);
  const environment = Object.assign(withoutInstallation(process.env), ...variables);
  const outcome = await runSuite({
    suite,
    patterns,
    root,
    scratch,
    environment,
    onFile: progress.step,
    onStart: (stop) => {
      stopSuite = stop;
    },
  });
  stopSuite = (_why) => {};
  await stopOrphans(scratch);
  progress.end(outcome.failures, outcome);
  return outcome;
}

/** Builds what is stale, once a run. */
function freshBuild() {
  build ??= new Promise((resolve) => {
    const child = spawn(process.execPath, ['apps/cli/build-when-stale.mjs'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('exit', (code) => resolve(code === 0));
    child.once('error', () => resolve(false));
  });
  return build;
}

async function tidy() {
  for (const one of found.values()) await one.stop?.();
  found.clear();
  await stopOrphans(scratch);
  removeScratch(scratch);
}
