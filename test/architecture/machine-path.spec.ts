import { House } from './house/house';
import { proveRule } from './house/prove';
import { ignoredBy, projectRoot, readSources } from './house/source-tree';
import { machinePath } from './rules/project/machine-path';

proveRule(machinePath, new House(readSources(projectRoot)));

describe('what git ignores', () => {
  const ignored = ignoredBy('# built\nnode_modules\n/data/\n*.tsbuildinfo\ntest/browser/screenshots\n');

  it.each(['apps/web/node_modules', 'data', 'a/b.tsbuildinfo', 'test/browser/screenshots'])(
    '%s is left out',
    (name) => {
      expect(ignored(name)).toBe(true);
    },
  );

  it.each(['libs/data', 'database', 'test/browser', 'node_modules_list.ts'])('%s is read', (name) => {
    expect(ignored(name)).toBe(false);
  });
});
