import type { Rule } from '../../house/rule';

const DRAWERS = new Set(['common', 'shared', 'core', 'util', 'utils', 'helper', 'helpers', 'misc', 'base']);

export const namedByNoun: Rule = {
  name: 'named-by-noun',
  why: 'a folder or file is named after the noun or verb it is about; common, shared, core, utils, helpers, misc and base collect what nobody placed. libs, api, worker and cli have no src level',
  refuses: {
    'libs/shared/money.ts:1': { 'libs/shared/money.ts': '' },
    'libs/needs/domain/utils/a.ts:1': { 'libs/needs/domain/utils/a.ts': '' },
    'apps/web/src/common/a.tsx:1': { 'apps/web/src/common/a.tsx': '' },
    'test/helpers/session.ts:1': { 'test/helpers/session.ts': '' },
    'libs/needs/helpers.ts:1': { 'libs/needs/helpers.ts': '' },
    'libs/needs/src/index.ts:1': { 'libs/needs/src/index.ts': '' },
    'apps/api/src/main.ts:1': { 'apps/api/src/main.ts': '' },
  },
  accepts: {
    'libs/needs/domain/base-price.ts': '',
    'apps/web/src/needs/page.tsx': '',
    'libs/platform/database/index.ts': '',
  },
  check: (house) =>
    [...house.files.keys()].flatMap((path) => {
      if (!/^(libs|apps|test)\//.test(path)) return [];
      const folders = path.split('/');
      const stem = (folders.pop() ?? '').split('.')[0] ?? '';
      const named = [...folders, stem].find((name) => DRAWERS.has(name));
      const level = path.startsWith('apps/web/') ? undefined : folders.find((name) => name === 'src');
      const odd = named ?? level;
      return odd === undefined ? [] : [{ file: path, line: 1, what: `"${odd}" names no noun` }];
    }),
};
