import path from 'node:path';
import ts from 'typescript';
import { lineOf, visit } from './syntax';

export interface Import {
  /** As written: `@market/identity`, `./person`, `typeorm`. */
  specifier: string;
  /** The file meant, as a path from the root, when it is one of ours; it need not exist. */
  target: string | undefined;
  /** The package meant (`@nestjs/common`, `node:fs`), when it is not one of ours. */
  package: string | undefined;
  /** The names asked for, as the other side calls them; empty for `import './x'`, `import()` and `* as x`. */
  names: string[];
  /** Erased by the compiler. */
  typeOnly: boolean;
  line: number;
}

/** Every way a file can depend on another: import, export from, import(), require(), `import('x').Y` as a type. */
export function importsOf(file: string, source: ts.SourceFile, exists: (path: string) => boolean): Import[] {
  const found: Import[] = [];
  const add = (literal: ts.Node | undefined, node: ts.Node, names: string[], typeOnly: boolean): void => {
    if (!literal || !ts.isStringLiteralLike(literal)) return;
    const target = targetOf(file, literal.text, exists);
    found.push({
      specifier: literal.text,
      target,
      package: target === undefined ? packageOf(literal.text) : undefined,
      names,
      typeOnly,
      line: lineOf(source, node),
    });
  };
  visit(source, (node) => {
    if (ts.isImportDeclaration(node)) {
      const named = node.importClause?.namedBindings;
      const names = named && ts.isNamedImports(named) ? named.elements.map(importedName) : [];
      add(node.moduleSpecifier, node, names, node.importClause?.isTypeOnly ?? false);
    } else if (ts.isExportDeclaration(node)) {
      const named = node.exportClause;
      const names = named && ts.isNamedExports(named) ? named.elements.map(importedName) : [];
      add(node.moduleSpecifier, node, names, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, node, [], true);
    } else if (ts.isExternalModuleReference(node)) {
      add(node.expression, node, [], false);
    } else if (ts.isCallExpression(node) && opensModule(node.expression)) {
      add(node.arguments[0], node, [], false);
    }
  });
  return found;
}

function importedName(element: ts.ImportSpecifier | ts.ExportSpecifier): string {
  return (element.propertyName ?? element.name).text;
}

function opensModule(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function targetOf(file: string, specifier: string, exists: (path: string) => boolean): string | undefined {
  const guess = specifier.startsWith('.')
    ? path.posix.join(path.posix.dirname(file), specifier)
    : specifier.startsWith('@market/')
      ? specifier.replace('@market/', 'libs/')
      : undefined;
  if (guess === undefined) return undefined;
  const bare = guess.replace(/\.js$/, '');
  const candidates = [guess, `${bare}.ts`, `${bare}.tsx`, `${guess}/index.ts`, `${guess}/index.tsx`];
  return candidates.find(exists) ?? `${guess}/index.ts`;
}
