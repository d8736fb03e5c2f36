import ts from 'typescript';
import { lineOf, visit } from '../../house/syntax';
import type { Rule } from '../../house/rule';

const EMPTY_WORDS = new Set(['Impl', 'Manager', 'Helper', 'Helpers', 'Base', 'Utils']);

export const typeNames: Rule = {
  name: 'type-names',
  why: 'a type says what it is: no I prefix, no Impl, Manager, Helper, Base, no class ...Service; find the noun or the verb',
  refuses: {
    'libs/needs/a.ts:1': { 'libs/needs/a.ts': 'export interface INeed {}' },
    'libs/needs/b.ts:2': { 'libs/needs/b.ts': '\nexport class NeedStoreImpl {}' },
    'libs/needs/c.ts:1': { 'libs/needs/c.ts': 'class FileManager {}' },
    'libs/needs/d.ts:1': { 'libs/needs/d.ts': 'abstract class BaseStore {}' },
    'apps/web/src/e.tsx:1': { 'apps/web/src/e.tsx': 'type DateHelper = string;' },
    'libs/needs/f.ts:1': { 'libs/needs/f.ts': 'export class NeedService {}' },
    'libs/needs/g.ts:1': { 'libs/needs/g.ts': 'enum IKind { a }' },
  },
  accepts: {
    'libs/needs/a.ts': 'interface Invoice {}\nclass IPAddress {}\nclass Database {}\nclass Baseline {}',
    'libs/needs/b.ts': `import type { EntityManager } from 'typeorm';\ntype TechnologyService = string;`,
  },
  check: (house) =>
    house.code.flatMap((file) => {
      const source = house.syntax(file);
      const found: { file: string; line: number; what: string }[] = [];
      visit(source, (node) => {
        const named =
          ts.isClassLike(node) ||
          ts.isInterfaceDeclaration(node) ||
          ts.isTypeAliasDeclaration(node) ||
          ts.isEnumDeclaration(node);
        const name = named ? node.name?.text : undefined;
        const odd = name === undefined ? undefined : oddPartOf(name, ts.isClassLike(node));
        if (odd) found.push({ file: file.path, line: lineOf(source, node), what: `${name} has ${odd}` });
      });
      return found;
    }),
};

function oddPartOf(name: string, isClass: boolean): string | undefined {
  if (/^I[A-Z][a-z]/.test(name)) return 'an I prefix';
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z][a-z0-9]*/g) ?? [];
  const empty = words.find((word) => EMPTY_WORDS.has(word));
  if (empty) return `the empty word ${empty}`;
  return isClass && words.at(-1) === 'Service' ? 'the empty word Service' : undefined;
}
