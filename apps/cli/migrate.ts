import { SettingFault } from '@market/platform/config';
import { Vault } from '@market/platform/crypto';
import { migrateMarket } from '../assembly/migrate-market';

/** Brings the tables up to date as the owner. Safe to repeat. */
export async function migrate(): Promise<number> {
  const url = process.env.DATABASE_OWNER_URL;
  if (!url) {
    throw new SettingFault(
      'DATABASE_OWNER_URL is not set: give it a value such as postgresql://market_owner:…@db:5432/market.',
    );
  }
  const secret = Buffer.from(process.env.SECRET_KEY ?? '', 'base64');
  const vault = secret.length > 0 ? new Vault({ secretKey: secret }) : undefined;
  const applied = await migrateMarket(url, vault);
  process.stdout.write(applied.length === 0 ? 'Nothing to apply.\n' : `Applied ${applied.join(', ')}.\n`);
  return 0;
}
