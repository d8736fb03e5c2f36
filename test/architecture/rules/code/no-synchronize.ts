import ts from 'typescript';
import { lineOf, visit } from '../../house/syntax';
import type { Rule } from '../../house/rule';

export const noSynchronize: Rule = {
  name: 'no-synchronize',
  why: 'the schema comes from migrations alone, in tests too; TypeORM must never rewrite tables from entities',
  refuses: {
    'libs/platform/database/a.ts:1': { 'libs/platform/database/a.ts': 'const o = { synchronize: true };' },
    'libs/platform/database/b.ts:2': {
      'libs/platform/database/b.ts': `const o = {\n 'synchronize': demo };`,
    },
    'test/database/c.ts:1': { 'test/database/c.ts': 'await source.synchronize();' },
    'apps/cli/d.ts:1': { 'apps/cli/d.ts': 'const synchronize = true; const o = { synchronize };' },
  },
  accepts: { 'libs/platform/database/a.ts': 'const o = { synchronize: false }; // synchronize: true' },
  check: (house) =>
    house.code.flatMap((file) => {
      if (!file.text.includes('synchronize')) return [];
      const source = house.syntax(file);
      const lines = new Set<number>();
      visit(source, (node) => {
        if (turnsOn(node)) lines.add(lineOf(source, node));
      });
      return [...lines].map((line) => ({ file: file.path, line, what: 'synchronize is not plainly false' }));
    }),
};

function turnsOn(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) {
    const name = ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : '';
    return name === 'synchronize' && node.initializer.kind !== ts.SyntaxKind.FalseKeyword;
  }
  if (ts.isShorthandPropertyAssignment(node)) return node.name.text === 'synchronize';
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'synchronize'
  );
}
