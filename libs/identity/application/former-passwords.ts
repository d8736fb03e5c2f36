import type { EntityManager } from 'typeorm';
import { verifyPassword } from '@market/platform/crypto';
import { rows } from '@market/platform/database';
import type { Transaction } from '@market/platform/transactions';
import { FORMER_PASSWORDS } from '../domain/password-rules';
import type { AccountEntity } from '../persistence/account.entity';
import { FormerPasswordEntity } from '../persistence/former-password.entity';

/** Whether the password is its person's present one or one of the last before it. */
export async function isFormer(
  manager: EntityManager,
  { personId, passwordHash }: AccountEntity,
  password: string,
): Promise<boolean> {
  const former = await rows<{ kept: string }>(
    manager,
    `SELECT password_hash AS kept FROM former_password
     WHERE account_id IN (SELECT id FROM account WHERE person_id = $1) ORDER BY until DESC LIMIT $2`,
    [personId, FORMER_PASSWORDS],
  );
  for (const kept of [passwordHash, ...former.map((one) => one.kept)]) {
    if (kept !== null && (await verifyPassword(kept, password))) return true;
  }
  return false;
}

/** The present one becomes the latest former; what is too old to be compared is not kept. */
export async function keepFormer(tx: Transaction, { id, passwordHash }: AccountEntity): Promise<void> {
  if (passwordHash === null) return;
  await tx.manager.insert(FormerPasswordEntity, { accountId: id, passwordHash, until: tx.now });
  await tx.manager.query(
    `DELETE FROM former_password WHERE account_id = $1 AND until NOT IN
       (SELECT until FROM former_password WHERE account_id = $1 ORDER BY until DESC LIMIT $2)`,
    [id, FORMER_PASSWORDS],
  );
}
