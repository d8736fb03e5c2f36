import type { EntityManager } from 'typeorm';
import { actorName } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import type { Fen } from '@market/platform/money';
import type { Transaction } from '@market/platform/transactions';
import { type Account, type LedgerStep, STEPS } from '../domain/ledger';

export interface Pool {
  id: string;
  granted: Fen;
  available: Fen;
  held: Fen;
  committed: Fen;
  paid: Fen;
}

export interface Movement {
  poolId: string;
  step: Exclude<LedgerStep, 'grant'>;
  claimId: string;
  round: number;
  amount: Fen;
  resultDigest: string;
}

/** Opens the pool of a policy and year with what was granted; opening it again changes nothing. */
export async function openPool(
  tx: Transaction,
  pool: { id: string; policyId: string; year: number; granted: Fen; policyDigest: string },
): Promise<void> {
  const opened = await rows(
    tx.manager,
    `INSERT INTO budget_pool (id, policy_id, year, granted, available) VALUES ($1, $2, $3, $4, $4)
     ON CONFLICT (id) DO NOTHING RETURNING 1`,
    [pool.id, pool.policyId, pool.year, String(pool.granted)],
  );
  if (opened.length === 0) return;
  const { id: poolId, granted: amount, policyDigest: resultDigest } = pool;
  await writeGroup(tx, { poolId, step: 'grant', claimId: null, round: 0, amount, resultDigest });
  tx.record({
    action: 'budget.grant',
    object: { type: 'budget', id: pool.id },
    after: { granted: String(amount) },
  });
}

/**
 * Moves money between two accounts of a pool by one conditional update; false when the first holds too little.
 * The pool's row is locked from here to the commit, so movements of one pool happen one after the other.
 */
export async function post(tx: Transaction, movement: Movement): Promise<boolean> {
  const [from, to] = STEPS[movement.step];
  const moved = await rows(
    tx.manager,
    `UPDATE budget_pool SET ${from} = ${from} - $2, ${to} = ${to} + $2 WHERE id = $1 AND ${from} >= $2 RETURNING id`,
    [movement.poolId, String(movement.amount)],
  );
  if (moved.length === 0) return false;
  await writeGroup(tx, movement);
  return true;
}

async function writeGroup(
  tx: Transaction,
  movement: Omit<Movement, 'step' | 'claimId'> & { step: LedgerStep; claimId: string | null },
): Promise<void> {
  const [from, to] = STEPS[movement.step];
  await tx.manager.query(
    `INSERT INTO ledger_line (group_id, pool_id, account, amount, claim_id, round, step, result_digest, actor, at)
     SELECT $1, $2, line.account, line.amount, $5, $6, $7, $8, $9, $10
     FROM (VALUES ($3, -$11::bigint), ($4, $11::bigint)) AS line (account, amount)`,
    [
      newId(),
      movement.poolId,
      from,
      to,
      movement.claimId,
      movement.round,
      movement.step,
      movement.resultDigest,
      actorName(tx.call.actor),
      tx.now,
      String(movement.amount),
    ],
  );
}

export async function poolOf(manager: EntityManager, id: string): Promise<Pool | undefined> {
  const [pool] = await rows<Record<keyof Pool, string>>(
    manager,
    'SELECT id, granted, available, held, committed, paid FROM budget_pool WHERE id = $1',
    [id],
  );
  return (
    pool && {
      id: pool.id,
      granted: BigInt(pool.granted),
      available: BigInt(pool.available),
      held: BigInt(pool.held),
      committed: BigInt(pool.committed),
      paid: BigInt(pool.paid),
    }
  );
}

/** What stands of a claim's money in each account, over all its lines. */
export async function balanceOf(
  manager: EntityManager,
  claimId: string,
): Promise<Partial<Record<Account, Fen>>> {
  const found = await rows<{ account: Account; amount: string }>(
    manager,
    'SELECT account, sum(amount)::text AS amount FROM ledger_line WHERE claim_id = $1 GROUP BY account',
    [claimId],
  );
  return Object.fromEntries(found.map(({ account, amount }) => [account, BigInt(amount)]));
}

/**
 * What the unit was granted in this role and year by claims that took their place before this one: a claim that
 * holds money keeps its place, so that a later one never changes its result.
 */
export async function grantedBefore(
  manager: EntityManager,
  claim: { id: string; applicantId: string; role: string; year: number; policyId: string },
): Promise<Fen> {
  const [row] = await rows<{ sum: string }>(
    manager,
    `WITH held AS (
       SELECT other.id, other.amount, max(line.id) AS place
       FROM claim other JOIN ledger_line line ON line.claim_id = other.id AND line.step = 'hold' AND line.round = other.round
       WHERE other.applicant_id = $2 AND other.role = $3 AND other.year = $4 AND other.policy_id = $5
         AND other.state IN ('city-review', 'province-review', 'publicity', 'payable', 'payout-check', 'paid', 'closed')
       GROUP BY other.id)
     SELECT coalesce(sum(amount), 0)::text AS sum FROM held
     WHERE id <> $1 AND place < coalesce((SELECT place FROM held WHERE id = $1), ${Number.MAX_SAFE_INTEGER})`,
    [claim.id, claim.applicantId, claim.role, claim.year, claim.policyId],
  );
  return BigInt(row?.sum ?? '0');
}
