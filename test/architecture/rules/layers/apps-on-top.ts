import { placeOf } from '../../house/place';
import type { Rule } from '../../house/rule';

export const appsOnTop: Rule = {
  name: 'apps-on-top',
  why: 'apps wire libs together and no lib knows them; web stands outside and sees only the generated API client',
  refuses: {
    'libs/needs/http/a.ts:1': { 'libs/needs/http/a.ts': `import { x } from '../../../apps/api/guard';` },
    'libs/needs/http/b.ts:1': { 'libs/needs/http/b.ts': `import { x } from '../../../apps/web/src/words';` },
    'apps/api/main.ts:1': { 'apps/api/main.ts': `import { x } from '../web/src/routes';` },
    'apps/web/src/a.tsx:1': { 'apps/web/src/a.tsx': `import { x } from '@market/needs';` },
    'apps/web/src/b.tsx:1': {
      'apps/web/src/b.tsx': `import type { x } from '../../../libs/needs/domain/need';`,
    },
    'apps/web/src/c.tsx:1': { 'apps/web/src/c.tsx': `import { x } from '../../api/main';` },
  },
  accepts: {
    'apps/cli/start.ts': `import { x } from '../api/main';\nimport { y } from '@market/needs';`,
    'apps/web/src/a.tsx': `import { client } from './api/client';\nimport dayjs from 'dayjs';`,
  },
  check: (house) =>
    house.code.flatMap((file) => {
      if (file.zone === 'test' || file.zone === 'elsewhere') return [];
      return house.imports(file).flatMap(({ target, line }) => {
        if (target === undefined) return [];
        const { zone } = placeOf(target);
        const may =
          file.zone === 'web' ? zone === 'web' : zone === 'lib' || (zone === 'app' && file.zone === 'app');
        if (may || zone === 'test') return [];
        return [{ file: file.path, line, what: `${file.zone} imports ${target}` }];
      });
    }),
};
