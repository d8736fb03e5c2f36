import ts from 'typescript';
import { lineOf, visit } from '../../house/syntax';
import type { Rule } from '../../house/rule';

/** Files a tool reads, which asks for a default export. */
const FOR_TOOLS = /(^|\/)[\w-]+\.config\.ts$|^test\/(database|browser)\/global-(setup|teardown)\.ts$/;

export const namedExports: Rule = {
  name: 'named-exports',
  why: 'a thing has one name everywhere and a door lists what it opens: no default export, no export *, no export =',
  refuses: {
    'libs/needs/a.ts:1': { 'libs/needs/a.ts': 'export default class Need {}' },
    'libs/needs/b.ts:2': { 'libs/needs/b.ts': 'const x = 1;\nexport default x;' },
    'libs/needs/index.ts:1': { 'libs/needs/index.ts': `export * from './a';` },
    'libs/needs/c.ts:1': { 'libs/needs/c.ts': `export * as a from './a';` },
    'apps/web/src/d.tsx:1': { 'apps/web/src/d.tsx': `export default function Page() { return <p/>; }` },
    'apps/cli/e.ts:1': { 'apps/cli/e.ts': `export { x as default } from './x';` },
    'apps/cli/f.ts:2': { 'apps/cli/f.ts': `const x = 1;\nexport = x;` },
  },
  accepts: {
    'libs/needs/index.ts': `export { a } from './a';\nexport type { B } from './b';`,
    'apps/web/vite.config.ts': 'export default {};',
  },
  check: (house) =>
    house.code.flatMap((file) => {
      if (FOR_TOOLS.test(file.path)) return [];
      const source = house.syntax(file);
      const found: { file: string; line: number; what: string }[] = [];
      visit(source, (node) => {
        const what = faultOf(node);
        if (what) found.push({ file: file.path, line: lineOf(source, node), what });
      });
      return found;
    }),
};

function faultOf(node: ts.Node): string | undefined {
  if (ts.isExportAssignment(node)) return node.isExportEquals ? 'export =' : 'a default export';
  if (ts.isExportDeclaration(node)) {
    const clause = node.exportClause;
    if (!clause || ts.isNamespaceExport(clause)) return 'export *';
    return clause.elements.some(({ name }) => name.text === 'default') ? 'a default export' : undefined;
  }
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  const isDefault = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  return isDefault ? 'a default export' : undefined;
}
