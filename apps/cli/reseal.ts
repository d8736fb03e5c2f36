import { randomUUID } from 'node:crypto';
import { systemCall } from '@market/platform/call';
import { SettingFault } from '@market/platform/config';
import { Vault } from '@market/platform/crypto';
import { Transactions } from '@market/platform/transactions';
import { marketPersistence } from '../assembly/persistence';
import { sealAnew } from '../assembly/seal-columns';
import { withMarket } from './open-market';

/**
 * The second of three steps to a new secret: the processes run with both (SECRET_KEY new, FORMER_SECRET_KEY old), this
 * command seals everything anew while they serve, then FORMER_SECRET_KEY is taken away.
 */
export async function reseal(): Promise<number> {
  const url = process.env.DATABASE_OWNER_URL;
  if (!url) throw new SettingFault('DATABASE_OWNER_URL is not set: sealing anew is the owner’s business.');
  await withMarket(async (app) => {
    const count = await sealAnew(url, marketPersistence.sealed ?? [], app.get(Vault));
    await app.get(Transactions).run(systemCall(`cli-${randomUUID()}`), async (tx) =>
      tx.record({
        action: 'vault.seal-anew',
        object: { type: 'vault', id: app.get(Vault).presentKey },
        detail: { count },
      }),
    );
    process.stdout.write(`${count} values sealed anew.\n`);
  });
  return 0;
}
