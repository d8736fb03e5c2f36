import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { plainCode, recoveryCode } from './recovery-code';

describe('a recovery code', () => {
  it('has ten signs that are not taken for one another', () => {
    expect(recoveryCode(randomInt)).toMatch(/^[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}$/);
  });

  it('is the same however it is typed', () => {
    const blanks = fc.stringMatching(/^[ -]{0,2}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(31), fc.boolean(), blanks), { minLength: 10, maxLength: 10 }),
        (signs) => {
          const at = signs.map(([place]) => place);
          const code = recoveryCode(() => at.shift() ?? 0);
          const letters = [...plainCode(code)];
          const typed = signs.map(([, small, blank], place) => {
            const letter = letters[place] ?? '';
            return (small ? letter.toLowerCase() : letter) + blank;
          });
          expect(plainCode(typed.join(''))).toBe(plainCode(code));
        },
      ),
    );
  });
});
