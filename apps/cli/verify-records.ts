import { DataSource } from 'typeorm';
import { verifyAudit } from '@market/platform/audit';
import { withMarket } from './open-market';

/** Walks the audit chain. @returns 1 when an entry is missing, altered or not linked to the one before it */
export async function verifyRecords(): Promise<number> {
  const { entries, head, fault } = await withMarket((app) => verifyAudit(app.get(DataSource).manager));
  if (fault) {
    process.stderr.write(
      `The chain breaks at entry ${fault.seq}: ${fault.what}. ${entries} entries before it are whole.\n`,
    );
    return 1;
  }
  process.stdout.write(`${entries} entries, unbroken; head ${head}.\n`);
  return 0;
}
