import type { Vault } from '@market/platform/crypto';
import { applyMigrations } from '@market/platform/database';
import { migrateQueue } from '@market/platform/queue';
import { marketPersistence } from './persistence';
import { sealLeftPlain } from './seal-columns';

/**
 * Brings every table up to date as the owner: ours, and the queue's; seals what a former release left in plain text.
 * Safe to repeat. @returns what was applied
 */
export async function migrateMarket(ownerUrl: string, vault?: Vault): Promise<string[]> {
  const applied = await applyMigrations(ownerUrl, marketPersistence.migrations);
  await sealLeftPlain(ownerUrl, marketPersistence.sealed ?? [], vault);
  await migrateQueue(ownerUrl);
  return applied;
}
