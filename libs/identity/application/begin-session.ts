import { IsNull } from 'typeorm';
import { newId } from '@market/platform/clock';
import { randomToken, sha256Hex } from '@market/platform/crypto';
import type { Transaction } from '@market/platform/transactions';
import { AccountEntity } from '../persistence/account.entity';
import { SessionEntity } from '../persistence/session.entity';

const TOKEN_BYTES = 32;
/** Of the session row that may change while it lasts. */
type Proof = Partial<Pick<SessionEntity, 'secondFactorAt' | 'freshAt'>>;
const LONGEST_AGENT = 300;
/** Whoever comes by the portal may have been signed in there for hours: it proves who he is, not that he is there. */
const NEVER = new Date(0);

export interface SignedIn {
  /** Goes to the browser's cookie and nowhere else. */
  token: string;
  sessionId: string;
  personId: string;
  accountId: string;
}

interface Who {
  personId: string;
  accountId: string;
  /** What the browser says it is, for the owner's list of sessions. */
  agent: string | undefined;
  /** By the portal, not by the account's own address. */
  byPortal?: boolean;
}

/** A new session with a new token; who it is for has been proved. */
export async function beginSession(
  tx: Transaction,
  { personId, accountId, agent, byPortal }: Who,
): Promise<SignedIn> {
  const token = randomToken(TOKEN_BYTES);
  const id = newId();
  await tx.manager.insert(SessionEntity, {
    ...{ id, tokenHash: sha256Hex(token), accountId, personId, network: tx.call.network ?? null },
    ...{
      agent: agent?.slice(0, LONGEST_AGENT) ?? null,
      createdAt: tx.now,
      lastSeenAt: tx.now,
      freshAt: byPortal ? NEVER : tx.now,
    },
  });
  if (!byPortal) await tx.manager.update(AccountEntity, { id: accountId }, { lastUsedAt: tx.now });
  tx.record({ action: 'session.begin', object: { type: 'account', id: accountId } });
  return { token, sessionId: id, personId, accountId };
}

/**
 * The session goes on under a new token, because its person has proved more than before; the old one is nobody's.
 * @returns the new token, or undefined when the session ended meanwhile
 */
export async function renewToken(tx: Transaction, id: string, proof: Proof): Promise<string | undefined> {
  const token = randomToken(TOKEN_BYTES);
  const change = { ...proof, tokenHash: sha256Hex(token) };
  const { affected } = await tx.manager.update(SessionEntity, { id, endedAt: IsNull() }, change);
  return affected === 1 ? token : undefined;
}
