import type { Rule } from '../../house/rule';

const LIMIT = 300;
const long = (lines: number): string => 'a();\n'.repeat(lines);

export const fileSize: Rule = {
  name: 'file-size',
  why: `a file above ${LIMIT} lines is a redesign that has not happened; around 40 to 80 is the aim`,
  refuses: {
    'libs/needs/a.ts:301': { 'libs/needs/a.ts': long(LIMIT + 1) },
    'apps/cli/a.spec.ts:301': { 'apps/cli/a.spec.ts': long(LIMIT + 1) },
    'apps/web/src/a.tsx:301': { 'apps/web/src/a.tsx': long(LIMIT + 1) },
  },
  accepts: { 'libs/needs/a.ts': long(LIMIT), 'apps/web/src/api/schema.gen.ts': long(LIMIT * 2) },
  check: (house) =>
    house.code.flatMap(({ path, text }) => {
      const lines = text.replace(/\n$/, '').split('\n').length;
      return lines > LIMIT ? [{ file: path, line: LIMIT + 1, what: `has ${lines} lines` }] : [];
    }),
};
