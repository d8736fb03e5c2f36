import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { urlsOf } from '@market/platform/embedded-postgres';
import { databaseOf } from '../../e2e/support/running-market';

/**
 * Lets the days of every notice pass: they are moved back by the database's owner, for the market itself has no
 * right to change a day it has published. What closes the notices is the market's own job.
 */
export async function endNotices(folder: string): Promise<void> {
  const { port, pathname } = new URL(databaseOf(folder).DATABASE_URL ?? '');
  const password = readFileSync(path.join(folder, 'postgres', 'password'), 'utf8').trim();
  const { ownerUrl } = urlsOf({ port: Number(port), password }, pathname.slice(1));
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(
    `ALTER TABLE public_notice DISABLE TRIGGER never_shorter;
     UPDATE public_notice SET published_on = published_on - 30, starts_on = starts_on - 30, ends_on = ends_on - 30;
     ALTER TABLE public_notice ENABLE TRIGGER never_shorter`,
  );
  await owner.end();
}
