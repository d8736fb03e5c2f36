import { layerOf } from '../../layers';
import { isMigration } from '../../house/house';
import { referencesIn } from '../../house/tables';
import type { Rule } from '../../house/rule';

const migration = (sql: string): string =>
  `export class A1763800000001 { up(q) { return q.query(\n\`${sql}\`); } }`;
const PERSON = {
  'libs/identity/persistence/migrations/1763800000002-person.ts': migration('CREATE TABLE "person" (id uuid)'),
};
const NEED = 'libs/needs/persistence/migrations/1763800000003-need.ts';

export const foreignKeysDown: Rule = {
  name: 'foreign-keys-down',
  why: 'a foreign key points into its own lib or a lower layer; upwards or sideways an opaque id is kept without one',
  refuses: {
    'libs/identity/persistence/migrations/1763800000004-a.ts:3': {
      [NEED]: migration('CREATE TABLE need (id uuid)'),
      'libs/identity/persistence/migrations/1763800000004-a.ts': migration(
        'ALTER TABLE person\n ADD need_id uuid REFERENCES public.need (id)',
      ),
    },
    'libs/achievements/persistence/migrations/1763800000005-b.ts:2': {
      [NEED]: migration('CREATE TABLE need (id uuid)'),
      'libs/achievements/persistence/migrations/1763800000005-b.ts': migration(
        'CREATE TABLE achievement (need_id uuid references "need")',
      ),
    },
    'libs/needs/persistence/migrations/1763800000006-c.ts:2': {
      'libs/needs/persistence/migrations/1763800000006-c.ts': migration('CREATE TABLE c (x uuid REFERENCES nowhere(id))'),
    },
  },
  accepts: {
    ...PERSON,
    [NEED]: migration(
      'CREATE TABLE IF NOT EXISTS public.need (id uuid, by uuid REFERENCES person(id), of uuid REFERENCES need(id))',
    ),
  },
  check: (house) =>
    house.code.filter(isMigration).flatMap((file) =>
      house.words(file).flatMap((words) =>
        referencesIn(words).flatMap(({ table, line }) => {
          const owner = house.tables().get(table)?.[0];
          if (owner?.lib === file.lib) return [];
          if (owner === undefined) {
            return [{ file: file.path, line, what: `references ${table}, which no migration creates` }];
          }
          const down = (layerOf(owner.lib) ?? Infinity) < (layerOf(file.lib ?? '') ?? -1);
          return down ? [] : [{ file: file.path, line, what: `${file.lib} references ${table} of ${owner.lib}` }];
        }),
      ),
    ),
};
