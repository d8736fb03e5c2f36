import ts from 'typescript';
import { isMigration } from '../../house/house';
import type { Rule } from '../../house/rule';
import { lineOf, visit } from '../../house/syntax';

const FOLDER = 'libs/needs/persistence/migrations';
const good = `import type { QueryRunner } from 'typeorm';\nexport class CreateNeed1763800000001 {}`;
const index = `export { CreateNeed1763800000001 } from './create-need';`;

export const migrationsStandAlone: Rule = {
  name: 'migrations-stand-alone',
  why: 'a migration is raw SQL for ever: it imports no entity or rule that may change under it, ends its class in 13 digits no other has, and stands in its index.ts',
  refuses: {
    [`${FOLDER}/create-need.ts:1`]: {
      [`${FOLDER}/index.ts`]: index,
      [`${FOLDER}/create-need.ts`]: `import { NeedEntity } from '../need.entity';\nexport class CreateNeed1763800000001 {}`,
    },
    [`${FOLDER}/a.ts:2`]: {
      [`${FOLDER}/index.ts`]: `export { A } from './a';`,
      [`${FOLDER}/a.ts`]: `\nexport class A {}`,
    },
    [`${FOLDER}/b.ts:1`]: { [`${FOLDER}/b.ts`]: 'export class B1763800000001 {}' },
    'libs/deals/persistence/migrations/c.ts:1': {
      [`${FOLDER}/index.ts`]: index,
      [`${FOLDER}/create-need.ts`]: good,
      'libs/deals/persistence/migrations/index.ts': `import { C1763800000001 } from './c';`,
      'libs/deals/persistence/migrations/c.ts': `export class C1763800000001 {}`,
    },
  },
  accepts: { [`${FOLDER}/index.ts`]: index, [`${FOLDER}/create-need.ts`]: good },
  check: (house) => {
    const listed = new Set(
      house.code
        .filter(({ path }) => path.endsWith('/migrations/index.ts'))
        .flatMap((file) => house.imports(file).map(({ target }) => target)),
    );
    const stamps = new Map<string, string>();
    return house.code.filter(isMigration).flatMap((file) => {
      const found: { file: string; line: number; what: string }[] = [];
      const say = (line: number, what: string): number => found.push({ file: file.path, line, what });
      const own = `${file.path.split('/migrations/')[0]}/migrations/`;
      for (const { target, line } of house.imports(file)) {
        const stays = target === undefined || target.startsWith(own) || target.startsWith('libs/platform/');
        if (!stays) say(line, `imports ${target}`);
      }
      const source = house.syntax(file);
      let migrates = false;
      visit(source, (node) => {
        if (!ts.isClassDeclaration(node)) return;
        migrates = true;
        const stamp = /\d{13}$/.exec(node.name?.text ?? '')?.[0];
        if (stamp === undefined) say(lineOf(source, node), `${node.name?.text} does not end in 13 digits`);
        else if (stamps.has(stamp)) say(lineOf(source, node), `${stamp} is also in ${stamps.get(stamp)}`);
        else stamps.set(stamp, file.path);
      });
      if (migrates && !listed.has(file.path)) say(1, 'no migrations/index.ts lists it, so it never runs');
      return found;
    });
  },
};
