import fc from 'fast-check';
import { checkCharacter, isCreditCode } from './credit-code';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const body = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 17, maxLength: 17 });

describe('the unified social credit code', () => {
  it('agrees with a published example of the standard', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
  });

  it.each(['91350100M000100Y44', '91350100M000100Y4', '91350100M000100Y433', '91350100I000100Y43', ''])(
    'refuses %p',
    (code) => expect(isCreditCode(code)).toBe(false),
  );

  it('catches every single wrong character', () => {
    fc.assert(
      fc.property(body, fc.nat(16), fc.constantFrom(...alphabet), (text, place, other) => {
        const code = text + checkCharacter(text);
        expect(isCreditCode(code)).toBe(true);
        if (code[place] === other) return;
        expect(isCreditCode(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
      }),
    );
  });
});
