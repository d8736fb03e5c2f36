import { SettingFault } from '@market/platform/config';
import { migrateMarket } from '../assembly/migrate-market';

/** Brings the tables up to date as the owner. Safe to repeat. */
export async function migrate(): Promise<number> {
  const url = process.env.DATABASE_OWNER_URL;
  if (!url) {
    throw new SettingFault(
      'DATABASE_OWNER_URL is not set: give it a value such as postgresql://market_owner:…@db:5432/market.',
    );
  }
  const applied = await migrateMarket(url);
  process.stdout.write(applied.length === 0 ? 'Nothing to apply.\n' : `Applied ${applied.join(', ')}.\n`);
  return 0;
}
