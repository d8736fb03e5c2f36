import ts from 'typescript';
import { lineOf, visit } from '../../house/syntax';
import type { Rule } from '../../house/rule';

/** The one place that may ask the machine what time it is. */
const CLOCK = 'libs/platform/clock/';

export const noWallClock: Rule = {
  name: 'no-wall-clock',
  why: 'time comes from the injected Clock, so that seeds and tests can travel; a duration is measured by performance.now()',
  refuses: {
    'libs/needs/application/a.ts:1': { 'libs/needs/application/a.ts': 'const now = new Date();' },
    'libs/needs/application/b.ts:2': { 'libs/needs/application/b.ts': '\nconst now = Date.now();' },
    'apps/worker/c.ts:1': { 'apps/worker/c.ts': 'const today = Date();' },
    'libs/platform/queue/d.ts:1': { 'libs/platform/queue/d.ts': 'const wait = { now: Date.now };' },
    'libs/needs/testing/e.ts:1': { 'libs/needs/testing/e.ts': 'const now = new Date;' },
  },
  accepts: {
    'libs/platform/clock/clock.ts': 'export const now = () => new Date();',
    'libs/needs/domain/a.ts':
      'const then = new Date(row.at); const day = new Date(2026, 0, 1); Date.UTC(2026);',
    'libs/needs/domain/a.spec.ts': 'const now = new Date();',
    'apps/web/src/a.tsx': 'const now = Date.now();',
  },
  check: (house) =>
    house.code.flatMap((file) => {
      const ships = file.zone === 'lib' || file.zone === 'app';
      const spec = file.forTests && !file.inside.startsWith('testing/');
      if (!ships || spec || file.path.startsWith(CLOCK)) return [];
      const source = house.syntax(file);
      const found: { file: string; line: number; what: string }[] = [];
      visit(source, (node) => {
        const what = asksTime(node);
        if (what) found.push({ file: file.path, line: lineOf(source, node), what });
      });
      return found;
    }),
};

function asksTime(node: ts.Node): string | undefined {
  const isDate = (one: ts.Node): boolean => ts.isIdentifier(one) && one.text === 'Date';
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'Date()';
  const now = ts.isPropertyAccessExpression(node) && isDate(node.expression) && node.name.text === 'now';
  return now ? 'Date.now' : undefined;
}
