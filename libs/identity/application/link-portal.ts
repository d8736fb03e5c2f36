import { newId } from '@market/platform/clock';
import type { ProvedPerson } from '@market/platform/openid';
import type { Transaction } from '@market/platform/transactions';
import { identityRefusals } from '../domain/refusals';
import { waysInChanged } from '../facts';
import { PortalIdentityEntity } from '../persistence/portal-identity.entity';
import { insertPortalIdentity } from '../persistence/ways-in.store';

type Proof = Pick<ProvedPerson, 'issuer' | 'subject'>;

/**
 * From now on whoever the portal proves as this subject is this person. Both have been proved. Linking what is linked
 * so already changes nothing.
 * @throws identityRefusals.portalTaken, portalHasOther
 */
export async function linkPortal(
  tx: Transaction,
  personId: string,
  { issuer, subject }: Proof,
): Promise<PortalIdentityEntity> {
  const isNew = await insertPortalIdentity(tx.manager, {
    ...{ id: newId(), personId, issuer, subject, now: tx.now },
  });
  const identity = await tx.manager.findOneBy(PortalIdentityEntity, { issuer, subject });
  if (!identity) throw identityRefusals.portalHasOther();
  if (identity.personId !== personId) throw identityRefusals.portalTaken();
  if (isNew) {
    tx.record({ action: 'portal.link', object: { type: 'person', id: personId }, after: { issuer } });
    await tx.tell(waysInChanged, { personId, change: 'portal-linked' });
  }
  return identity;
}
