import type { Answer } from '../../e2e/support/browser';

/** Headers that differ from call to call whatever is asked. */
const ITS_OWN = new Set(['date', 'x-request-id', 'content-length', 'etag', 'keep-alive']);

interface Asked {
  path: string;
  answer: Answer;
}

/** What tells two refusals apart for whoever receives them, but for the words he said himself; undefined: nothing. */
export function differenceBetween(one: Asked, other: Asked): string | undefined {
  if (one.answer.status !== other.answer.status) return `${one.answer.status} is not ${other.answer.status}`;
  const [a, b] = [plain(one), plain(other)];
  if (a !== b) return `${a} is not ${b}`;
  const [head, tail] = [headersOf(one.answer), headersOf(other.answer)];
  return head === tail ? undefined : `${head} is not ${tail}`;
}

/** The whole text, and so its length, without the request's own id and what stands in its path. */
function plain({ path, answer: { body, text } }: Asked): string {
  const whole = body && typeof body === 'object' ? JSON.stringify({ ...body, requestId: '' }) : text;
  const said = path.split('/').filter((word) => /[\d%-]/.test(word));
  return said.reduce((left, word) => left.replaceAll(decodeURIComponent(word), '…'), whole);
}

function headersOf({ headers }: Answer): string {
  const kept = [...headers].filter(([name]) => !ITS_OWN.has(name));
  return kept.map(([name, value]) => `${name}: ${value}`).join('\n');
}
