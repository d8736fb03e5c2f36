import fc from 'fast-check';
import { identityCheck, identityNumberOf } from './identity-number';

const DIGITS = '0123456789';
const body = fc
  .tuple(
    fc.integer({ min: 100_000, max: 999_999 }),
    fc.date({ min: new Date('1901-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(
    ([place, born, serial]) =>
      `${place}${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(serial).padStart(3, '0')}`,
  );

describe('an identity number', () => {
  it('is known by the standard’s own example', () => {
    expect(identityNumberOf('resident-id', '11010519491231002X')).toBe('11010519491231002X');
    expect(identityNumberOf('resident-id', '１１０１０５ 19491231 002x')).toBe('11010519491231002X');
  });

  it.each(['110105194912310021', '11010519490231002X', '1101051949123100', '440524188001010014', '', 'X'])(
    'is not %s',
    (text) => expect(identityNumberOf('resident-id', text)).toBeUndefined(),
  );

  it('shows every single wrong digit and every exchange of neighbours', () => {
    fc.assert(
      fc.property(body, fc.nat(16), fc.nat(9), (seventeen, at, other) => {
        const number = seventeen + identityCheck(seventeen);
        expect(identityNumberOf('resident-id', number)).toBe(number);
        const wrong = number.slice(0, at) + DIGITS[other] + number.slice(at + 1);
        if (wrong !== number) expect(identityNumberOf('resident-id', wrong)).toBeUndefined();
        const next = number[at + 1] ?? '';
        const swapped = number.slice(0, at) + next + number[at] + number.slice(at + 2);
        if (swapped !== number && at < 16) expect(identityNumberOf('resident-id', swapped)).toBeUndefined();
      }),
    );
  });

  it('of a passport is letters and digits', () => {
    expect(identityNumberOf('passport', ' e1234 5678')).toBe('E12345678');
    expect(identityNumberOf('passport', '护照12345')).toBeUndefined();
  });
});
