import ts from 'typescript';
import { lineOf, visit } from '../../house/syntax';
import type { Rule } from '../../house/rule';

/** Spelt in parts, so that this file does not find itself. */
const LATER = new RegExp(`\\b(${['TO', 'DO|FIX', 'ME|X', 'XX'].join('')})\\b`);
const UNCHECKED = new RegExp(`@ts-(${['ig', 'nore|no', 'check'].join('')})\\b`);
const note = (text: string): string => `const a = 1; // ${text}`;

export const nothingLeftBehind: Rule = {
  name: 'nothing-left-behind',
  why: 'a focused test silences all others, a note for later is work nobody sees, an unchecked line is a wish',
  refuses: {
    'libs/needs/a.spec.ts:2': { 'libs/needs/a.spec.ts': '\nit.only("a", () => {});' },
    'test/e2e/b.e2e-spec.ts:1': { 'test/e2e/b.e2e-spec.ts': 'describe.only.each([1])("a", () => {});' },
    'libs/needs/c.spec.ts:1': { 'libs/needs/c.spec.ts': 'fdescribe("a", () => {});' },
    'libs/needs/d.ts:1': { 'libs/needs/d.ts': note(['TO', 'DO later'].join('')) },
    'apps/web/src/e.tsx:1': { 'apps/web/src/e.tsx': note(['@ts-', 'ignore'].join('')) },
  },
  accepts: { 'libs/needs/a.spec.ts': 'const suite = redis ? describe : describe.skip; range.only();' },
  check: (house) =>
    house.code.flatMap((file) => {
      const source = house.syntax(file);
      const found: { file: string; line: number; what: string }[] = [];
      visit(source, (node) => {
        if (focuses(node))
          found.push({ file: file.path, line: lineOf(source, node), what: 'a focused test' });
      });
      for (const [index, text] of file.text.split('\n').entries()) {
        const mark = LATER.exec(text) ?? UNCHECKED.exec(text);
        if (mark) found.push({ file: file.path, line: index + 1, what: `"${mark[0]}"` });
      }
      return found;
    }),
};

function focuses(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    return ['fit', 'fdescribe'].includes(node.expression.text);
  }
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'only' &&
    ts.isIdentifier(node.expression) &&
    ['it', 'test', 'describe'].includes(node.expression.text)
  );
}
