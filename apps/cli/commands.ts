import { createAdministrator } from './create-administrator';
import { exportOpenApi } from './export-openapi';
import { migrate } from './migrate';
import { reindex } from './reindex';
import { reseal } from './reseal';
import { seed } from './seed/seed';
import { start } from './start/start';
import { verifyRecords } from './verify-records';

export interface Command {
  what: string;
  /** @returns the exit code */
  run: (words: readonly string[]) => Promise<number>;
}

export const commands: Readonly<Record<string, Command>> = {
  start: { what: 'open the market: database, api, worker (what npm start does)', run: start },
  migrate: { what: 'bring the tables up to date; needs DATABASE_OWNER_URL', run: migrate },
  seed: { what: 'tell the demonstration province into an empty database', run: seed },
  'create-administrator': {
    what: '<unit name> <credit code> <person> <e-mail>: the first unit and person of a new market',
    run: createAdministrator,
  },
  reindex: { what: 'make the search index anew from the database', run: reindex },
  reseal: {
    what: 'seal anew, under SECRET_KEY, what is sealed under FORMER_SECRET_KEY; needs DATABASE_OWNER_URL',
    run: reseal,
  },
  'verify-records': { what: 'check the audit chain from its first link to its last', run: verifyRecords },
  'export-openapi': { what: '[file]: write the description of the api', run: exportOpenApi },
};
