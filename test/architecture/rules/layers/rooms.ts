import { rooms } from '../../layers';
import { placeOf, roomOf } from '../../house/place';
import type { Rule } from '../../house/rule';

export const roomsInOrder: Rule = {
  name: 'rooms',
  why: 'inside a lib http and jobs call application, application calls domain and persistence, persistence knows domain, domain knows nobody; only Nest modules wire across',
  refuses: {
    'libs/needs/domain/a.ts:1': {
      'libs/needs/domain/a.ts': `import { s } from '../persistence/need.store';`,
    },
    'libs/needs/persistence/a.store.ts:1': {
      'libs/needs/persistence/a.store.ts': `import { s } from '../application/close-need';`,
    },
    'libs/needs/http/a.controller.ts:1': {
      'libs/needs/http/a.controller.ts': `import { s } from '../persistence/need.store';`,
    },
    'libs/needs/jobs/on-x.ts:1': { 'libs/needs/jobs/on-x.ts': `import { s } from '../http/need.dto';` },
    'libs/needs/application/a.ts:1': { 'libs/needs/application/a.ts': `import { n } from '@market/needs';` },
    'libs/needs/application/b.ts:1': {
      'libs/needs/application/b.ts': `import { n } from '../needs.module';`,
    },
    'libs/needs/domain/b.ts:1': { 'libs/needs/domain/b.ts': `import { n } from '../need.entity';` },
    'libs/needs/cellar/a.ts:1': { 'libs/needs/cellar/a.ts': '' },
    'libs/platform/files/domain/a.ts:1': {
      'libs/platform/files/domain/a.ts': `import { n } from '../http/file.controller';`,
    },
  },
  accepts: {
    'libs/needs/index.ts': `export { C } from './application/c';`,
    'libs/needs/needs.module.ts': `import { C } from './application/c';\nimport { S } from './persistence/s.store';`,
    'libs/needs/http/http.module.ts': `import { N } from '../needs.module';\nimport { S } from '../persistence/s.store';`,
    'libs/needs/application/c.ts': `import { S } from '../persistence/s.store';\nimport { d } from '../domain/d';`,
    'libs/needs/refusals.ts': '',
    'libs/needs/domain/d.ts': `import { refusals } from '../refusals';`,
    'libs/needs/domain/d.spec.ts': `import { aNeed } from '../testing';\nimport { C } from '..';`,
    'libs/platform/queue/backends/redis.ts': '',
  },
  check: (house) =>
    house.code.flatMap((file) => {
      if (file.zone !== 'lib') return [];
      const room = roomOf(file);
      if (room === 'unknown') {
        const what = `${file.path.split('/')[2]}/ is none of the rooms ${Object.keys(rooms).join(', ')}`;
        return [{ file: file.path, line: 1, what }];
      }
      return house.imports(file).flatMap(({ target, line }) => {
        const to = target === undefined ? undefined : placeOf(target);
        if (to?.unit !== file.unit || to === undefined) return [];
        const aim = roomOf(to);
        if (aim === 'door' && !file.forTests)
          return [{ file: file.path, line, what: `${room} goes out to come in by its own index.ts` }];
        if (file.forTests || room === 'wiring' || room === 'door' || room === 'open') return [];
        const may =
          aim === 'wiring' ? room === 'http' || room === 'jobs' : aim === 'open' || includes(room, aim);
        return may ? [] : [{ file: file.path, line, what: `${room} imports ${aim} (${to.inside})` }];
      });
    }),
};

function includes(from: keyof typeof rooms, to: string): boolean {
  return rooms[from].some((room) => room === to);
}
