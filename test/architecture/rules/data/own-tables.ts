import ts from 'typescript';
import { layerOf, readSides } from '../../layers';
import type { House, SourceFile } from '../../house/house';
import type { Rule } from '../../house/rule';
import { lineOf, visit } from '../../house/syntax';
import { tableUsesIn, type TableUse } from '../../house/tables';

const NEED = {
  'libs/needs/migrations/1763800000001-need.ts': 'const sql = `CREATE TABLE need (id uuid)`;',
};

export const ownTables: Rule = {
  name: 'own-tables',
  why: "a lib reads and writes only tables its own migrations create; others' rows come through their front door. search and statistics may read lower layers",
  refuses: {
    'libs/deals/persistence/a.store.ts:3': {
      ...NEED,
      'libs/deals/persistence/a.store.ts': 'const sql = `SELECT *\n FROM deal d\n JOIN need n ON n.id = d.need_id`;',
    },
    'libs/deals/persistence/b.store.ts:1': {
      ...NEED,
      'libs/deals/persistence/b.store.ts': `manager.query('update public."need" n set state = $1');`,
    },
    'libs/deals/persistence/c.entity.ts:1': {
      ...NEED,
      'libs/deals/persistence/c.entity.ts': `@Entity({ name: 'need' }) class C {}`,
    },
    'libs/deals/persistence/d.store.ts:1': {
      ...NEED,
      'libs/deals/persistence/d.store.ts': `builder.leftJoin('need', 'n', 'n.id = d.need_id');`,
    },
    'libs/search/persistence/e.store.ts:1': {
      ...NEED,
      'libs/search/persistence/e.store.ts': 'const sql = `DELETE FROM need`;',
    },
    'libs/deals/migrations/1763800000002-f.ts:1': {
      ...NEED,
      'libs/deals/migrations/1763800000002-f.ts': 'const sql = `ALTER TABLE need ADD deal_id uuid`;',
    },
    'apps/cli/g.ts:1': { ...NEED, 'apps/cli/g.ts': `run('SELECT count(*) FROM need')` },
    'libs/deals/migrations/1763800000003-h.ts:1': {
      ...NEED,
      'libs/deals/migrations/1763800000003-h.ts': 'const sql = `CREATE TABLE need (id uuid)`;',
    },
  },
  accepts: {
    ...NEED,
    'libs/needs/persistence/need.store.ts': 'const sql = `UPDATE need SET state = $1 FROM other`;',
    'libs/search/persistence/index-source.ts': 'const sql = `SELECT n.* FROM need n, bid b`;',
    'libs/deals/domain/words.ts': `const en = 'Nothing came from need; please update need first.';`,
    'libs/deals/domain/bytes.ts': `Buffer.from('need'); hash.update('need');`,
    'libs/deals/a.db.spec.ts': `query('SELECT * FROM need')`,
  },
  check: (house) => {
    const twice = [...house.tables()].flatMap(([table, owners]) =>
      owners.slice(1).flatMap(({ lib, file }) => {
        const first = owners[0];
        return first === undefined || first.lib === lib
          ? []
          : [{ file, line: 1, what: `creates ${table}, which ${first.lib} creates too` }];
      }),
    );
    const foreign = house.code.flatMap((file) => {
      if ((file.zone !== 'lib' && file.zone !== 'app') || file.forTests) return [];
      return usesOf(house, file).flatMap((use) => {
        const owner = house.tables().get(use.table)?.[0]?.lib;
        if (owner === undefined || owner === file.lib || mayRead(file, use, owner)) return [];
        const verb = { read: 'reads', write: 'writes', define: 'changes' }[use.verb];
        return [{ file: file.path, line: use.line, what: `${verb} ${use.table}, a table of ${owner}` }];
      });
    });
    return [...twice, ...foreign];
  },
};

function mayRead(file: SourceFile, use: TableUse, owner: string): boolean {
  const lib = file.lib ?? '';
  const below = (layerOf(owner) ?? Infinity) < (layerOf(lib) ?? -1);
  return use.verb === 'read' && readSides.includes(lib) && below;
}

/** Tables named in SQL texts, in `@Entity`, and in the calls of a query builder. */
function usesOf(house: House, file: SourceFile): TableUse[] {
  const uses = house.words(file).flatMap(tableUsesIn);
  const source = house.syntax(file);
  visit(source, (node) => {
    if (!ts.isCallExpression(node)) return;
    const [named] = node.arguments;
    const table = named && tableNamedBy(named);
    const verb = table === undefined ? undefined : verbOf(node);
    if (table !== undefined && verb) uses.push({ table, verb, line: lineOf(source, node) });
  });
  return uses;
}

function tableNamedBy(argument: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (!ts.isObjectLiteralExpression(argument)) return undefined;
  const name = argument.properties.find((each) => each.name && ts.isIdentifier(each.name) && each.name.text === 'name');
  return name && ts.isPropertyAssignment(name) ? tableNamedBy(name.initializer) : undefined;
}

function verbOf({ expression: callee, arguments: given }: ts.CallExpression): TableUse['verb'] | undefined {
  if (ts.isIdentifier(callee)) return /^(View)?Entity$/.test(callee.text) ? 'define' : undefined;
  if (!ts.isPropertyAccessExpression(callee) || isBuiltIn(callee.expression)) return undefined;
  const verb = callee.name.text;
  if (/^(from|(left|inner)Join\w*)$/.test(verb)) return 'read';
  return verb === 'into' || (verb === 'update' && given.length > 1) ? 'write' : undefined;
}

/** `Buffer.from('need')` reads no table. */
function isBuiltIn(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && ['Array', 'Buffer'].includes(node.text);
}
