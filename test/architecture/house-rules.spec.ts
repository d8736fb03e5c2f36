import { ceiling, exceptions } from './exceptions';
import { House } from './house/house';
import { proveRule } from './house/prove';
import { projectRoot, readSources } from './house/source-tree';
import { houseRules, projectRules } from './rules';

const names = [...houseRules, ...projectRules].map(({ name }) => name);
const real = new House(readSources(projectRoot));

for (const rule of houseRules) proveRule(rule, real);

describe('exceptions', () => {
  it('never grow unseen', () => {
    expect(exceptions).toHaveLength(ceiling);
  });

  it('name a rule and a reason', () => {
    expect(exceptions.filter(({ rule, why }) => !names.includes(rule) || why.trim() === '')).toEqual([]);
  });
});

describe('the rules', () => {
  it('have a name each', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('look at the real tree', () => {
    expect(real.code.length).toBeGreaterThan(20);
    expect(real.files.has('package.json')).toBe(true);
  });
});
