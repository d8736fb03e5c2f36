import { digest, type Plain } from './canonical';

/** What happened, as a use case says it. `before` and `after` are kept as digests only. */
export interface AuditEntry {
  action: string;
  object: { type: string; id: string };
  before?: Plain;
  after?: Plain;
  /** Small facts for the reader of the history; never secrets, never personal numbers. */
  detail?: { [key: string]: Plain };
}

/** One link: everything its hash covers, in the order of the table. */
export interface Link {
  seq: string;
  at: string;
  actorKind: string;
  personId: string | null;
  accountId: string | null;
  actorName: string;
  unitId: string | null;
  duties: string[];
  action: string;
  objectType: string;
  objectId: string;
  beforeDigest: string | null;
  afterDigest: string | null;
  detail: string;
  requestId: string;
  network: string | null;
  previousHash: string;
}

export const GENESIS = '0'.repeat(64);

export function hashOf(link: Link): string {
  return digest({ ...link });
}
