import ts from 'typescript';
import type { Rule } from '../../house/rule';
import { lineOf, lineWithin, visit } from '../../house/syntax';

const ASKS =
  /\b(?:now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(\s*\)|\b(?:CURRENT_TIMESTAMP|CURRENT_DATE|CURRENT_TIME|LOCALTIMESTAMP)\b/gi;
const COLUMNS = new Set(['CreateDateColumn', 'UpdateDateColumn', 'DeleteDateColumn']);

export const noDatabaseClock: Rule = {
  name: 'no-database-clock',
  why: "business time is never the database's now(): pass the injected clock's moment as a parameter, so that seeds and tests can travel",
  refuses: {
    'libs/needs/persistence/a.store.ts:2': {
      'libs/needs/persistence/a.store.ts': 'const sql = `UPDATE need\n SET closed_at = now()`;',
    },
    'libs/needs/migrations/b.ts:1': {
      'libs/needs/migrations/b.ts': `query('CREATE TABLE need (at timestamptz DEFAULT current_timestamp)')`,
    },
    'libs/needs/persistence/c.entity.ts:1': {
      'libs/needs/persistence/c.entity.ts': `class C { @CreateDateColumn() at: Date; }`,
    },
    'libs/needs/persistence/d.entity.ts:1': {
      'libs/needs/persistence/d.entity.ts': `class D { @Column({ default: () => 'now()' }) at: Date; }`,
    },
  },
  accepts: {
    'libs/needs/persistence/a.store.ts': 'const sql = `UPDATE need SET closed_at = $1`; clock.now(); // now()',
    'libs/needs/a.db.spec.ts': `query('SELECT now()')`,
  },
  check: (house) =>
    house.code.flatMap((file) => {
      if ((file.zone !== 'lib' && file.zone !== 'app') || file.forTests) return [];
      const found = house.words(file).flatMap((words) =>
        [...words.text.matchAll(ASKS)].map((match) => ({
          file: file.path,
          line: lineWithin(words, match.index),
          what: `"${match[0]}" in SQL`,
        })),
      );
      const source = house.syntax(file);
      visit(source, (node) => {
        if (ts.isDecorator(node) && ts.isCallExpression(node.expression)) {
          const name = node.expression.expression.getText(source);
          if (COLUMNS.has(name)) found.push({ file: file.path, line: lineOf(source, node), what: `@${name}` });
        }
      });
      return found;
    }),
};
