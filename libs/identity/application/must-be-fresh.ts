import { IsNull } from 'typeorm';
import { personIn } from '@market/platform/access';
import type { Transaction } from '@market/platform/transactions';
import { identityRefusals } from '../domain/refusals';
import { FRESH_FOR } from '../domain/session-rules';
import { SessionEntity } from '../persistence/session.entity';

/**
 * Before what opens an account, or is paid to, is changed: its person has proved himself by all he has within the last
 * five minutes, at sign-in or by `POST /api/session/proof`. An open page in an empty room changes nothing.
 * @throws identityRefusals.proveAgain
 */
export async function mustBeFresh(tx: Transaction): Promise<void> {
  const { sessionId } = personIn(tx.call);
  const session = await tx.manager.findOneBy(SessionEntity, { id: sessionId, endedAt: IsNull() });
  if (!session || session.freshAt.getTime() < tx.now.getTime() - FRESH_FOR)
    throw identityRefusals.proveAgain();
}
