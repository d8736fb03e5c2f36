import path from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * What a suite came to. A file that did not get as far as its tests (it does not compile, it throws while loading)
 * is one failure, and so is a suite that has files and ran no test.
 * @param {object | undefined} report what `jest --json` wrote, or undefined when it wrote nothing
 * @param {{ code: number | null, stopped?: string }} end exit code, and why we stopped the process if we did
 * @returns {Counts & { reasons: string[] }} `reasons` are the failures no test file tells about
 */
export function outcomeOf(report, { code, stopped }) {
  const passed = report?.numPassedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  let failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  const reasons = [];
  if (stopped) reasons.push(stopped);
  else if (!report) reasons.push(`it ended with code ${code} and without a report`);
  else if (failed === 0 && code !== 0) reasons.push(`it ended with code ${code} though no test failed`);
  else if (failed === 0 && passed === 0) reasons.push('it has test files and ran no test');
  failed += reasons.length;
  return { passed, failed, skipped, reasons };
}

/** What jest says of each file that failed, named from the root. */
export function failuresIn(report, root) {
  return (report?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .map(({ name, message }) => `${path.relative(root, name)}\n${message}`.trimEnd());
}

/** @param {Counts[]} all @returns {Counts} */
export function sum(all) {
  const add = (key) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

/** The last line of a run, for people and for programs. @param {Counts} counts */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * One line for all that this machine lacks, or undefined when it lacks nothing a chosen test asks for.
 * @param {{ title: string, files: number, whole?: string }[]} missing `whole` is the suite that falls out entirely
 */
export function missingLine(missing) {
  const parts = missing
    .filter(({ files }) => files > 0)
    .map(({ title, files, whole }) =>
      whole ? `${whole} (no ${title})` : `${title} (${files} spec ${files === 1 ? 'file' : 'files'})`,
    );
  return parts.length > 0 ? `Not run here: ${parts.join(', ')}` : undefined;
}
