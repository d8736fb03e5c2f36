import { dayOf } from '@market/platform/clock';
import type { Transaction } from '@market/platform/transactions';
import { checkLoad, codeOf, emailOf } from '../domain/check-load';
import { knownOf } from '../persistence/known.store';
import { rowsToCheck, writeChecks } from '../persistence/load.store';

/** Checks every row of a load that is not imported: one change may right or wrong another row. */
export async function checkRows(tx: Transaction, loadId: string): Promise<void> {
  const rows = await rowsToCheck(tx.manager, loadId);
  const known = await knownOf(tx.manager, {
    codes: [...new Set(rows.map(codeOf))],
    emails: [...new Set(rows.map(emailOf))].filter(Boolean),
    today: dayOf(tx.now),
  });
  await writeChecks(tx.manager, checkLoad(rows, known));
}
