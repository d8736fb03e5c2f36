import { type EntityManager, IsNull } from 'typeorm';
import type { Day } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import type { Fen } from '@market/platform/money';
import type { Evidence } from '../domain/evidence';
import type { SettlementLine } from '../domain/line';
import type { Instalment } from '../domain/plan';
import { EvidenceEntity } from './evidence.entity';
import { InstalmentEntity } from './instalment.entity';
import { SettlementLineEntity } from './settlement-line.entity';

export function instalmentOf({ amount, settledAmount, ...rest }: InstalmentEntity): Instalment {
  return { ...rest, amount: BigInt(amount), settledAmount: BigInt(settledAmount) };
}

export function lineOf(entity: SettlementLineEntity): SettlementLine {
  const { marketId, receivedAt: _, payerAccountSealed: _sealed, payerAccountIndex: _index, ...line } = entity;
  const { amount, ...rest } = line;
  return { ...rest, amount: BigInt(amount), holders: { market: marketId } };
}

export function evidenceOf({ amount, withdrawnAt: _, ...rest }: EvidenceEntity): Evidence {
  return { ...rest, amount: BigInt(amount) };
}

export async function planOf(manager: EntityManager, contractId: string): Promise<Instalment[]> {
  const found = await manager.find(InstalmentEntity, { where: { contractId }, order: { position: 'ASC' } });
  return found.map(instalmentOf);
}

export async function instalmentByCode(
  manager: EntityManager,
  code: string,
): Promise<Instalment | undefined> {
  const entity = await manager.findOneBy(InstalmentEntity, { code });
  return entity ? instalmentOf(entity) : undefined;
}

/** Money booked for the contract's instalments, oldest first. */
export async function linesOf(manager: EntityManager, contractId: string): Promise<SettlementLine[]> {
  const found = await manager
    .createQueryBuilder(SettlementLineEntity, 'line')
    .innerJoin(InstalmentEntity, 'instalment', 'instalment.id = line.instalment_id')
    .where('instalment.contract_id = :contractId', { contractId })
    .orderBy('line.bookedOn')
    .addOrderBy('line.id')
    .getMany();
  return found.map(lineOf);
}

export async function evidenceFor(manager: EntityManager, contractId: string): Promise<Evidence[]> {
  const found = await manager.find(EvidenceEntity, {
    where: { contractId, withdrawnAt: IsNull() },
    order: { datedOn: 'ASC', id: 'ASC' },
  });
  return found.map(evidenceOf);
}

export async function findLine(manager: EntityManager, id: string): Promise<SettlementLine | undefined> {
  const entity = await manager.findOneBy(SettlementLineEntity, { id });
  return entity ? lineOf(entity) : undefined;
}

/** Adds money to an instalment unless it would then hold more than its amount; false when it would. */
export async function settle(
  manager: EntityManager,
  id: string,
  { amount, bookedOn }: { amount: Fen; bookedOn: Day },
): Promise<boolean> {
  const settled = await rows(
    manager,
    `UPDATE instalment SET settled_amount = settled_amount + $2, settled_on = greatest(settled_on, $3)
     WHERE id = $1 AND settled_amount + $2 <= amount RETURNING id`,
    [id, String(amount), bookedOn],
  );
  return settled.length === 1;
}
