import { type EntityManager, IsNull } from 'typeorm';
import type { Transaction } from '@market/platform/transactions';
import { WorkItemEntity } from '../persistence/work-item.entity';

/** How many open items lie on somebody's own desk in a unit. */
export function assignedItems(
  manager: EntityManager,
  { unitId, personId }: { unitId: string; personId: string },
): Promise<number> {
  return manager.countBy(WorkItemEntity, { deskUnit: unitId, assignedTo: personId, closedAt: IsNull() });
}

/** What lay on a leaver's own desk goes to a colleague. @returns how many items */
export async function handOver(
  tx: Transaction,
  { unitId, from, to }: { unitId: string; from: string; to: string },
): Promise<number> {
  const { affected } = await tx.manager.update(
    WorkItemEntity,
    { deskUnit: unitId, assignedTo: from, closedAt: IsNull() },
    { assignedTo: to },
  );
  return affected ?? 0;
}
