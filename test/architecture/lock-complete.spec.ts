import { House } from './house/house';
import { proveRule } from './house/prove';
import { projectRoot, readSources } from './house/source-tree';
import { lockComplete } from './rules/project/lock-complete';

const real = new House(readSources(projectRoot));

proveRule(lockComplete, real);

it('has read a lock', () => {
  expect(real.files.get('package-lock.json')).toContain('"packages"');
});
