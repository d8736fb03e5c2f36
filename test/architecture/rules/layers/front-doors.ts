import { doors } from '../../layers';
import { placeOf, type Place } from '../../house/place';
import type { Rule } from '../../house/rule';

export const frontDoors: Rule = {
  name: 'front-doors',
  why: 'from outside a lib (or a capability of platform) only its doors open, by alias: index and facts to all, http, jobs, migrations and access to apps, testing to specs',
  refuses: {
    'libs/needs/domain/a.ts:1': {
      'libs/needs/domain/a.ts': `import { P } from '@market/identity/domain/person';`,
    },
    'libs/needs/jobs/a.ts:1': {
      'libs/needs/jobs/a.ts': `import { P } from '@market/identity/http';`,
      'libs/identity/http/index.ts': '',
    },
    'libs/needs/application/a.ts:1': {
      'libs/needs/application/a.ts': `import { P } from '@market/identity/testing';`,
      'libs/identity/testing/index.ts': '',
    },
    'libs/needs/application/b.ts:1': {
      'libs/needs/application/b.ts': `import { P } from '../../identity';`,
      'libs/identity/index.ts': '',
    },
    'libs/platform/mail/a.ts:1': {
      'libs/platform/mail/a.ts': `import { D } from '@market/platform/clock/day';`,
    },
    'libs/platform/mail/b.ts:1': { 'libs/platform/mail/b.ts': `import { D } from '../clock';` },
    'libs/needs/http/a.ts:1': { 'libs/needs/http/a.ts': `import { D } from '@market/platform';` },
    'apps/api/main.ts:1': { 'apps/api/main.ts': `import { S } from '@market/needs/application/close-need';` },
    'test/e2e/a.e2e-spec.ts:1': {
      'test/e2e/a.e2e-spec.ts': `import { S } from '@market/needs/domain/need';`,
    },
  },
  accepts: {
    'libs/needs/domain/a.ts': `import { P } from '@market/identity';\nimport { F } from '@market/identity/facts';`,
    'libs/identity/facts.ts': '',
    'libs/needs/a.db.spec.ts': `import { aPerson } from '@market/identity/testing';\nimport { a } from './domain/a';`,
    'libs/identity/testing/index.ts': '',
    'libs/identity/http/access.ts': '',
    'libs/identity/persistence/migrations/index.ts': '',
    'apps/api/main.ts': [
      `import { access } from '@market/identity/http/access';`,
      `import { identityMigrations } from '@market/identity/persistence/migrations';`,
      `import { Clock } from '@market/platform/clock';`,
    ].join('\n'),
  },
  check: (house) =>
    house.code.flatMap((file) =>
      house.imports(file).flatMap(({ specifier, target, line }) => {
        if (target === undefined) return [];
        const to = placeOf(target);
        if (to.zone !== 'lib' || to.unit === file.unit) return [];
        const what = fault(file, to, specifier);
        return what === undefined ? [] : [{ file: file.path, line, what }];
      }),
    ),
};

function fault(from: Place, to: Place, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return `"${specifier}" walks into ${to.unit}; write "@market/${to.unit}"`;
  if (to.unit === 'platform') return 'platform has no door of its own; name the capability';
  const open: string[] = [...doors.anyone];
  if (from.zone === 'app' || from.zone === 'test') open.push(...doors.apps);
  if (from.forTests) open.push(...doors.specs, ...doors.apps);
  return open.includes(to.inside)
    ? undefined
    : `"${specifier}" opens ${to.unit}/${to.inside}, no door for it`;
}
