import type { EntityManager } from 'typeorm';
import type { Call, Repeat } from '@market/platform/call';
import { rows } from '@market/platform/database';
import { defineRefusals } from '@market/platform/errors';

export const repeatRefusals = defineRefusals('idempotency', {
  keyReused: {
    kind: 'conflict',
    zh: '这个请求编号已用于另一项操作。请刷新页面后重试。',
    en: 'This Idempotency-Key was used for a different request. Reload the page and try again.',
  },
});

export type Claim = { first: true } | { first: false; answer: unknown };

/**
 * The first to bring a key does the work; whoever repeats it waits for the first to commit and gets the same
 * answer. The key belongs to one account, one route and one body: anything else is refused, never answered.
 */
export async function claimKey(
  manager: EntityManager,
  call: Call,
  repeat: Repeat,
  now: Date,
): Promise<Claim> {
  const owner = call.actor.kind === 'person' ? call.actor.accountId : 'anyone';
  const inserted = await rows(
    manager,
    `INSERT INTO idempotency_key (owner, key, route, body_hash, at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (owner, key) DO NOTHING RETURNING 1`,
    [owner, repeat.key, repeat.route, repeat.bodyHash, now],
  );
  if (inserted.length === 1) return { first: true };
  const [known] = await rows<{ route: string; bodyHash: string; answer: unknown }>(
    manager,
    'SELECT route, body_hash AS "bodyHash", answer FROM idempotency_key WHERE owner = $1 AND key = $2',
    [owner, repeat.key],
  );
  if (!known || known.route !== repeat.route || known.bodyHash !== repeat.bodyHash) {
    throw repeatRefusals.keyReused();
  }
  return { first: false, answer: known.answer ?? undefined };
}

export async function keepAnswer(
  manager: EntityManager,
  call: Call,
  repeat: Repeat,
  answer: unknown,
): Promise<void> {
  const owner = call.actor.kind === 'person' ? call.actor.accountId : 'anyone';
  await manager.query('UPDATE idempotency_key SET answer = $3 WHERE owner = $1 AND key = $2', [
    owner,
    repeat.key,
    answer === undefined ? null : JSON.stringify(answer),
  ]);
}

/** Keys are kept for a day: longer than any client retries. */
export async function forgetOldKeys(manager: EntityManager, before: Date): Promise<void> {
  await manager.query('DELETE FROM idempotency_key WHERE at < $1', [before]);
}
