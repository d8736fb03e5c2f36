import { placeOf } from '../../house/place';
import type { Rule } from '../../house/rule';

const DOOR = /\/migrations\/index\.ts$/;
const door = 'libs/needs/persistence/migrations/index.ts';

export const migrationsAreJoined: Rule = {
  name: 'migrations-are-joined',
  why: "nobody needs to know everybody, so each lib's migrations must be joined by an app; a list nobody joins never runs, and no boot proof can see it",
  refuses: {
    [`${door}:1`]: {
      [door]: '',
      'libs/needs/need.db.spec.ts': `import { needsMigrations } from './persistence/migrations';`,
      'test/database/global-setup.ts': `import { needsMigrations } from '@market/needs/persistence/migrations';`,
    },
  },
  accepts: {
    [door]: '',
    'apps/cli/migrations.ts': `import { needsMigrations } from '@market/needs/persistence/migrations';`,
  },
  check: (house) => {
    const joined = new Set(
      house.code
        .filter(({ zone }) => zone === 'app')
        .flatMap((file) => house.imports(file).map(({ target }) => target)),
    );
    return [...house.files.keys()]
      .filter((path) => placeOf(path).zone === 'lib' && DOOR.test(path) && !joined.has(path))
      .map((file) => ({ file, line: 1, what: 'is joined by no app' }));
  },
};
