import { builtinModules } from 'node:module';
import type { House, SourceFile } from '../../house/house';
import type { Rule } from '../../house/rule';

const manifest = (fields: object): string => JSON.stringify(fields);
const ROOT = 'package.json';
const WEB = 'apps/web/package.json';

export const declaredDependencies: Rule = {
  name: 'declared-dependencies',
  why: 'what ships may import only packages of "dependencies": production installs without the others, and what merely happens to lie in node_modules goes away unasked',
  refuses: {
    'libs/needs/a.ts:1': {
      [ROOT]: manifest({ dependencies: {} }),
      'libs/needs/a.ts': `import { x } from 'left';`,
    },
    'apps/api/b.ts:1': {
      [ROOT]: manifest({ dependencies: {}, devDependencies: { left: '1' } }),
      'apps/api/b.ts': `const x = require('left/part');`,
    },
    'apps/web/src/c.tsx:1': {
      [ROOT]: manifest({ dependencies: { left: '1' } }),
      [WEB]: manifest({ dependencies: {} }),
      'apps/web/src/c.tsx': `import x from 'left';`,
    },
    'libs/needs/d.spec.ts:1': { [ROOT]: manifest({}), 'libs/needs/d.spec.ts': `import { x } from 'left';` },
  },
  accepts: {
    [ROOT]: manifest({ dependencies: { '@scope/left': '1' }, devDependencies: { right: '1' } }),
    'libs/needs/a.ts': `import { x } from '@scope/left/part';\nimport fs from 'node:fs';\nimport type { Y } from 'right';`,
    'libs/needs/a.spec.ts': `import { x } from 'right';`,
  },
  check: (house) =>
    house.code.flatMap((file) => {
      const declared = packagesFor(house, file);
      return house.imports(file).flatMap(({ package: name, typeOnly, line, specifier }) => {
        if (name === undefined || typeOnly || declared.has(name)) return [];
        if (specifier.startsWith('node:') || builtinModules.includes(name)) return [];
        return [{ file: file.path, line, what: `"${name}" is not declared for it` }];
      });
    }),
};

/** What the nearest package.json declares, for the file's purpose. */
function packagesFor(house: House, file: SourceFile): Set<string> {
  const folders = file.path.split('/');
  const manifests = folders.map((_, count) => [...folders.slice(0, -count - 1), ROOT].join('/'));
  const nearest = manifests.find((path) => house.files.has(path)) ?? ROOT;
  const { dependencies, devDependencies } = JSON.parse(house.files.get(nearest) ?? '{}') as Partial<
    Record<'dependencies' | 'devDependencies', Record<string, string>>
  >;
  const forDevelopment = file.forTests || file.path.endsWith('.config.ts') ? devDependencies : {};
  return new Set([...Object.keys(dependencies ?? {}), ...Object.keys(forDevelopment ?? {})]);
}
