import type { EntityManager } from 'typeorm';
import { isId } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import type { ReturnedLine } from '../domain/payment-file';
import type { Payout, PayoutLine } from '../domain/payout';
import { PayoutLineEntity } from './payout-line.entity';
import { PayoutEntity } from './payout.entity';

export function lineOf({ payoutId: _, amount, ...rest }: PayoutLineEntity): PayoutLine {
  return { ...rest, amount: BigInt(amount) };
}

/** A batch with its lines in their order. */
export async function findPayout(manager: EntityManager, id: string): Promise<Payout | undefined> {
  const entity = isId(id) ? await manager.findOneBy(PayoutEntity, { id }) : null;
  if (!entity) return undefined;
  const lines = await manager.find(PayoutLineEntity, { where: { payoutId: id }, order: { position: 'ASC' } });
  const makers = await rows<{ personId: string }>(
    manager,
    `SELECT DISTINCT person_id AS "personId" FROM claim_person WHERE duty = 'make' AND claim_id = ANY($1)`,
    [lines.map(({ claimId }) => claimId)],
  );
  return payoutOf(
    entity,
    lines.map(lineOf),
    makers.map(({ personId }) => personId),
  );
}

export function payoutOf(
  { provinceId, total, ...rest }: PayoutEntity,
  lines: PayoutLine[],
  madeBy: readonly string[],
): Payout {
  return { ...rest, holders: { province: provinceId }, total: BigInt(total), lines, madeBy };
}

/** Writes what the bank says of a line, once; false when it was said before. */
export async function keepResult(
  manager: EntityManager,
  payoutId: string,
  { position, result, returnedOn, reason }: ReturnedLine,
): Promise<boolean> {
  const kept = await rows(
    manager,
    `UPDATE payout_line SET result = $3, returned_on = $4, reason = $5
     WHERE payout_id = $1 AND position = $2 AND result IS NULL RETURNING 1`,
    [payoutId, position, result, returnedOn, reason || null],
  );
  return kept.length === 1;
}
