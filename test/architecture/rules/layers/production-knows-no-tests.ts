import { placeOf } from '../../house/place';
import type { Rule } from '../../house/rule';

export const productionKnowsNoTests: Rule = {
  name: 'production-knows-no-tests',
  why: 'what ships opens no spec, no builder and nothing under test/; seeds run through use cases',
  refuses: {
    'libs/needs/application/a.ts:1': { 'libs/needs/application/a.ts': `import { aNeed } from '../testing';` },
    'apps/cli/seed.ts:1': { 'apps/cli/seed.ts': `import { aNeed } from '@market/needs/testing';` },
    'apps/cli/b.ts:1': { 'apps/cli/b.ts': `import { x } from '../../test/database/cluster';` },
    'libs/needs/domain/c.ts:1': {
      'libs/needs/domain/c.ts': `import { x } from './d.spec';`,
      'libs/needs/domain/d.spec.ts': '',
    },
  },
  accepts: {
    'libs/needs/a.spec.ts': `import { aNeed } from './testing';\nimport { x } from '../../test/database/cluster';`,
    'libs/needs/testing/need.ts': `import { aPerson } from '@market/identity/testing';`,
    'test/e2e/session.ts': `import { aNeed } from '@market/needs/testing';`,
  },
  check: (house) =>
    house.code.flatMap((file) =>
      house.imports(file).flatMap(({ target, line }) => {
        if (file.forTests || target === undefined || !placeOf(target).forTests) return [];
        return [{ file: file.path, line, what: `imports ${target}, which is for tests` }];
      }),
    ),
};
