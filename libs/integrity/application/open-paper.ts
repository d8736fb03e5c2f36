import { grantAccess } from '@market/documents';
import type { Transaction } from '@market/platform/transactions';
import { READS } from '../domain/readers';

/** Opens the paper something rests on to those who read the standing of units, wherever they sit. */
export function openPaper(tx: Transaction, purpose: string, documentId: string): Promise<void> {
  return grantAccess(tx, { documentIds: [documentId], subjects: READS.map((duty) => ({ duty })), purpose });
}
