import type { House, SourceFile } from '../../house/house';
import { knotsOf } from '../../house/knots';
import type { Rule, Violation } from '../../house/rule';

export const noCycles: Rule = {
  name: 'no-cycles',
  why: 'files that import each other in a ring (types count too) cannot be read, tested or moved alone; move what both need below both',
  refuses: {
    'libs/needs/domain/a.ts:2': {
      'libs/needs/domain/a.ts': `import { z } from './z';\nimport { b } from './b';`,
      'libs/needs/domain/b.ts': `import type { c } from './c';`,
      'libs/needs/domain/c.ts': `export { a } from './a';`,
      'libs/needs/domain/z.ts': '',
    },
    'apps/web/src/a.tsx:1': {
      'apps/web/src/a.tsx': `import { b } from './b';`,
      'apps/web/src/b.tsx': `const a = () => import('./a');`,
    },
  },
  accepts: {
    'libs/needs/domain/a.ts': `import { b } from './b';\nimport { c } from './c';`,
    'libs/needs/domain/b.ts': `import { c } from './c';`,
    'libs/needs/domain/c.ts': '',
  },
  check: (house) => {
    const edges = new Map(house.code.map((file) => [file.path, targetsOf(house, file)]));
    return knotsOf(edges).map((knot) => ringIn(house, knot));
  },
};

function targetsOf(house: House, file: SourceFile): string[] {
  return house.imports(file).flatMap(({ target }) => (target === undefined ? [] : [target]));
}

function ringIn(house: House, knot: string[]): Violation {
  const [first = ''] = knot;
  const file = house.code.find(({ path }) => path === first);
  const within = file ? house.imports(file).find(({ target }) => knot.includes(target ?? '')) : undefined;
  return { file: first, line: within?.line ?? 1, what: `${knot.length} files in a ring: ${knot.join(', ')}` };
}
