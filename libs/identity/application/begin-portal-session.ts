import { IsNull } from 'typeorm';
import type { Transaction } from '@market/platform/transactions';
import { identityRefusals } from '../domain/refusals';
import { AccountEntity } from '../persistence/account.entity';
import { PortalIdentityEntity } from '../persistence/portal-identity.entity';
import { beginSession, type SignedIn } from './begin-session';

/**
 * A session for whoever the portal has proved, under his eldest account. The portal is the first factor and no more:
 * units and duties are the market's own.
 * @throws identityRefusals.accountClosed
 */
export async function beginPortalSession(
  tx: Transaction,
  { id, personId }: PortalIdentityEntity,
  agent: string | undefined,
): Promise<SignedIn> {
  const account = await tx.manager.findOne(AccountEntity, {
    where: { personId, disabledAt: IsNull(), lockedAt: IsNull() },
    order: { createdAt: 'ASC' },
  });
  if (!account) throw identityRefusals.accountClosed();
  await tx.manager.update(PortalIdentityEntity, { id }, { lastUsedAt: tx.now });
  tx.record({ action: 'portal.sign-in', object: { type: 'person', id: personId } });
  return beginSession(tx, { personId, accountId: account.id, agent, byPortal: true });
}
