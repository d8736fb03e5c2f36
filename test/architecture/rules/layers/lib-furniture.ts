import type { Rule } from '../../house/rule';

export const libFurniture: Rule = {
  name: 'lib-furniture',
  why: 'each lib says in README.md what it is for before it has code, and opens by index.ts; platform has one README and a door for each capability',
  refuses: {
    'libs/needs/README.md:1': { 'libs/needs/index.ts': '' },
    'libs/needs/index.ts:1': { 'libs/needs/README.md': '# needs', 'libs/needs/domain/need.ts': '' },
    'libs/deals/README.md:1': { 'libs/deals/README.md': ' \n', 'libs/deals/index.ts': '' },
    'libs/platform/README.md:1': { 'libs/platform/mail/index.ts': '' },
    'libs/platform/mail/index.ts:1': {
      'libs/platform/README.md': '# platform',
      'libs/platform/mail/send.ts': '',
    },
    'libs/platform/stray.ts:1': { 'libs/platform/README.md': '# platform', 'libs/platform/stray.ts': '' },
  },
  accepts: {
    'libs/needs/README.md': '# needs',
    'libs/needs/index.ts': '',
    'libs/platform/README.md': '# platform',
    'libs/platform/mail/index.ts': '',
  },
  check: (house) => {
    const inLibs = house.code.filter(({ zone }) => zone === 'lib');
    const libs = inLibs.map(({ lib }) => `libs/${lib}/README.md`);
    const units = inLibs.filter(({ unit }) => unit !== 'platform').map(({ unit }) => `libs/${unit}/index.ts`);
    const absent = [...new Set([...libs, ...units])]
      .filter((path) => (path.endsWith('.md') ? !house.files.get(path)?.trim() : !house.files.has(path)))
      .map((file) => ({ file, line: 1, what: house.files.has(file) ? 'is empty' : 'is missing' }));
    const stray = inLibs
      .filter(({ unit }) => unit === 'platform')
      .map(({ path }) => ({ file: path, line: 1, what: 'stands in no capability of platform' }));
    return [...absent, ...stray];
  },
};
