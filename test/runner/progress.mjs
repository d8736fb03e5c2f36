import { lastLine } from './outcome.mjs';

const HEARTBEAT = 30_000;

/**
 * One line a suite: rewritten in place on a terminal; in a log a sign of life every half minute, then the result.
 * @param {string} name @param {number} total test files
 */
export function progressOf(name, total, out = process.stdout) {
  const begin = performance.now();
  const title = name.padEnd(14);
  let state = `0/${total} files`;
  const show = () => out.write(out.isTTY ? `\r\u001B[K${title}${state}` : `${title}${state}\n`);
  if (out.isTTY) show();
  const beat = out.isTTY ? undefined : setInterval(show, HEARTBEAT).unref();
  return {
    step(done, failed) {
      state = `${done}/${total} files${failed > 0 ? `, ${failed} failed` : ''}`;
      if (out.isTTY) show();
    },
    /** @param {string[]} failures @param {import('./outcome.mjs').Counts} counts */
    end(failures, counts) {
      clearInterval(beat);
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      out.write(out.isTTY ? '\r\u001B[K' : '');
      for (const failure of failures) out.write(`${failure}\n`);
      out.write(`${title}${lastLine(counts)}  (${total} ${total === 1 ? 'file' : 'files'}, ${seconds} s)\n`);
    },
  };
}
