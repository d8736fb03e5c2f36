import { codeAt, stepAt } from '@market/identity';
import { DEMONSTRATION_PASSWORD } from '../../../apps/assembly/demonstration';
import { demonstrationSecret } from '../../../apps/assembly/demonstration-secret';

const TOO_MANY = 429;

/** What is needed of a browser here. */
interface Caller {
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads whatever came back and asserts what it finds
  post(path: string, body?: unknown): Promise<{ status: number; text: string; body: any }>;
}

/**
 * Signs somebody of the demonstration in, through the code where his duties ask for one. An account has three codes in
 * half a minute, each good once; `forget` makes room for a fourth, and forgets the pace of calls.
 */
export async function signIn(
  browser: Caller,
  account: string,
  forget?: () => Promise<void>,
  now?: () => Date,
): Promise<void> {
  const give = () => browser.post('/api/session', { account, password: DEMONSTRATION_PASSWORD });
  let answer = await give();
  if (answer.status === TOO_MANY && forget) {
    await forget();
    answer = await give();
  }
  if (answer.status !== 200) throw new Error(`${account} could not sign in: ${answer.text}`);
  if (answer.body.owes === 'code') await giveCode(browser, demonstrationSecret(account), forget, now);
  else if (answer.body.owes) throw new Error(`${account} still owes: ${answer.body.owes}`);
}

/** The code of now, by the market's clock; where it is used already, one of its neighbours. */
export async function giveCode(
  browser: Caller,
  secret: string,
  forget?: () => Promise<void>,
  now = () => new Date(),
): Promise<void> {
  if (await anyCode(browser, secret, now())) return;
  await forget?.();
  if (!(await anyCode(browser, secret, now()))) throw new Error('All codes of this half minute are used.');
}

async function anyCode(browser: Caller, secret: string, now: Date): Promise<boolean> {
  const present = stepAt(now);
  for (const step of [present - 1, present, present + 1]) {
    const { status } = await browser.post('/api/session/code', { code: codeAt(secret, step) });
    if (status === 204) return true;
  }
  return false;
}

/** Sets up a second factor, as whoever comes to duties that ask for one must. */
export async function enrol(browser: Caller): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = (await browser.post('/api/second-factor')).body;
  const confirmed = await confirm(browser, secret);
  if (confirmed.status !== 200) throw new Error(`It could not be set up: ${confirmed.text}`);
  return { secret, recoveryCodes: confirmed.body.recoveryCodes };
}

export function confirm(browser: Caller, secret: string) {
  return browser.post('/api/second-factor/confirmation', { code: codeAt(secret, stepAt(new Date())) });
}
