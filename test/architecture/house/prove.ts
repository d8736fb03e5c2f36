import { exceptions } from '../exceptions';
import { House } from './house';
import { placeOfViolation, sentence, type Fixture, type Rule } from './rule';

const houseOf = (fixture: Fixture): House => new House(new Map(Object.entries(fixture)));

/**
 * Declares the tests of one rule: red on each tree it must refuse, at the named place and nowhere else; green on the
 * tree it must accept; and kept by the real house but for the listed exceptions.
 */
export function proveRule(rule: Rule, real: House): void {
  describe(rule.name, () => {
    const trees = Object.entries(rule.refuses);
    if (trees.length === 0) throw new Error(`${rule.name} has no tree it refuses, so nobody has seen it red`);

    it.each(trees)('refuses %s', (place, fixture) => {
      expect(rule.check(houseOf(fixture)).map(placeOfViolation)).toEqual([place]);
    });

    it('accepts what is lawful', () => {
      expect(rule.check(houseOf(rule.accepts)).map((violation) => sentence(rule, violation))).toEqual([]);
    });

    it('is kept', () => {
      const excused = exceptions.filter(({ rule: name }) => name === rule.name).map(({ file }) => file);
      const violations = rule.check(real);
      const open = violations.filter(({ file }) => !excused.includes(file));
      if (open.length > 0) throw new Error(open.map((violation) => sentence(rule, violation)).join('\n'));
      const idle = excused.filter((file) => !violations.some((violation) => violation.file === file));
      if (idle.length > 0) throw new Error(`exceptions.ts excuses nothing any more in: ${idle.join(', ')}`);
    });
  });
}
