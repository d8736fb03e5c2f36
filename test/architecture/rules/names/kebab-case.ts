import type { Rule } from '../../house/rule';

const WORD = '[a-z0-9]+(-[a-z0-9]+)*';
const FILE = new RegExp(`^${WORD}(\\.${WORD})+$`);
const FOLDER = new RegExp(`^${WORD}$`);
/** Names the web's router gives a meaning to: `$id.tsx`, `__root.tsx`, `_signed-in.tsx`. */
const ROUTES = 'apps/web/src/routes/';

export const kebabCase: Rule = {
  name: 'kebab-case',
  why: 'files and folders are kebab-case, a role suffix after a dot (contract.store.ts): one spelling, on every file system',
  refuses: {
    'libs/needs/domain/closeNeed.ts:1': { 'libs/needs/domain/closeNeed.ts': '' },
    'apps/web/src/NeedPage.tsx:1': { 'apps/web/src/NeedPage.tsx': '' },
    'test/e2e/need_story.e2e-spec.ts:1': { 'test/e2e/need_story.e2e-spec.ts': '' },
    'libs/needs/Domain/a.ts:1': { 'libs/needs/Domain/a.ts': '' },
  },
  accepts: {
    'libs/needs/persistence/need.store.db.spec.ts': '',
    'libs/needs/persistence/migrations/1763800000001-create-need.ts': '',
    'apps/web/src/routes/needs/$id.tsx': '',
    'apps/web/src/routes/__root.tsx': '',
    'libs/needs/README.md': '',
  },
  check: (house) =>
    [...house.files.keys()]
      .filter((path) => /^(libs|apps|test)\/.*\.(tsx?|[cm]?js|css)$/.test(path) && !path.startsWith(ROUTES))
      .flatMap((path) => {
        const folders = path.split('/');
        const name = folders.pop() ?? '';
        const odd = [...folders.filter((folder) => !FOLDER.test(folder)), ...(FILE.test(name) ? [] : [name])];
        return odd.length === 0 ? [] : [{ file: path, line: 1, what: `"${odd[0]}" is not kebab-case` }];
      }),
};
