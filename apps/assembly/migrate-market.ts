import { applyMigrations } from '@market/platform/database';
import { migrateQueue } from '@market/platform/queue';
import { marketPersistence } from './persistence';

/** Brings every table up to date as the owner: ours, and the queue's. Safe to repeat. @returns what was applied */
export async function migrateMarket(ownerUrl: string): Promise<string[]> {
  const applied = await applyMigrations(ownerUrl, marketPersistence.migrations);
  await migrateQueue(ownerUrl);
  return applied;
}
