import ts from 'typescript';
import { lineOf, visit } from '../../house/syntax';
import type { Rule } from '../../house/rule';

export const noForwardRef: Rule = {
  name: 'no-forward-ref',
  why: 'forwardRef hides a ring of modules; take the ring apart',
  refuses: {
    'libs/needs/a.ts:1': { 'libs/needs/a.ts': `import { forwardRef } from '@nestjs/common';` },
    'libs/needs/b.ts:2': {
      'libs/needs/b.ts': `import * as nest from '@nestjs/common';\nnest.forwardRef(() => X);`,
    },
  },
  accepts: {
    'libs/needs/a.ts': `const words = 'no forwardRef here'; // forwardRef`,
    'apps/web/src/a.tsx': `import { forwardRef } from 'react';`,
  },
  check: (house) =>
    house.code.flatMap((file) => {
      if (file.zone === 'web' || !file.text.includes('forwardRef')) return [];
      const source = house.syntax(file);
      const lines = new Set<number>();
      visit(source, (node) => {
        if (ts.isIdentifier(node) && node.text === 'forwardRef') lines.add(lineOf(source, node));
      });
      return [...lines].map((line) => ({ file: file.path, line, what: 'forwardRef' }));
    }),
};
