/**
 * The suites in the order they run, each a project of jest.config.cjs.
 * @typedef {object} Suite
 * @property {string} name
 * @property {number} minutes ceiling; a suite that needs longer is stopped and counts as failed
 * @property {number} workers processes at a time, at most
 * @property {boolean} [build] runs the built application, so the build must be fresh
 * @property {'chromium'} [needs] is not run at all without it
 */

/** @type {Suite[]} */
export const suites = [
  { name: 'architecture', minutes: 1, workers: 2 },
  { name: 'unit', minutes: 3, workers: 8 },
  { name: 'db', minutes: 6, workers: 4 },
  { name: 'e2e', minutes: 12, workers: 2, build: true },
  { name: 'matrix', minutes: 6, workers: 2, build: true },
  { name: 'browser', minutes: 10, workers: 2, build: true, needs: 'chromium' },
];

/**
 * `unit db -- libs/needs` → the two suites, only files that match `libs/needs`. Without names: all suites.
 * @param {string[]} words
 */
export function readArguments(words) {
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  const names = words.slice(0, end);
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const known = suites.map(({ name }) => name).join(', ');
    throw new Error(`There is no suite ${unknown.join(', ')}; there are ${known}.`);
  }
  return {
    chosen: suites.filter(({ name }) => names.length === 0 || names.includes(name)),
    patterns: words.slice(end + 1),
  };
}
