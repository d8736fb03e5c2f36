import fc from 'fast-check';
import { checkPassword, suitsStaff } from './password-rules';

const owner = { name: '方新', addresses: ['fang.xin@xinshi.example'] };

describe('a password', () => {
  it.each([
    'correct horse battery',
    '青花瓷上的一朵云彩',
    'Shifan-2026!',
    'x7#pQ2!m',
    'a'.repeat(3) + 'bcdefgh',
  ])('may be %p', (password) => expect(() => checkPassword(password, owner)).not.toThrow());

  it.each([
    ['seven77', 'too-short'],
    ['x'.repeat(129), 'too-long'],
    ['password1', 'common'],
    ['Iloveyou', 'common'],
    ['1234567890', 'common'],
    ['Jiangxi2026', 'common'],
    ['jiangxi!!!', 'common'],
    ['fang.xin@xinshi.example', 'common'],
    ['aaaaaaaaaa', 'common'],
  ])('may not be %p: %s', (password, why) =>
    expect(() => checkPassword(password, owner)).toThrow(
      expect.objectContaining({ code: `identity.password-${why}` }),
    ),
  );

  it('is not the owner’s name for want of letters of ours', () => {
    expect(() => checkPassword('几个不相干的词 2026', { ...owner, name: '' })).not.toThrow();
    expect(() => checkPassword('欧阳方新明月2026', { ...owner, name: '欧阳方新明月' })).toThrow();
  });

  it('is counted in characters as people see them', () => {
    expect(() => checkPassword('瓷器瓷瓦陶土窑火', owner)).not.toThrow();
  });
});

describe('a password of staff', () => {
  const KINDS = ['ABCÄ', 'abcé', '0123', '-!。字 '];

  it('has twelve characters of three kinds out of four', () => {
    const kinds = fc.subarray(KINDS, { minLength: 1 });
    const long = kinds.chain((chosen) =>
      fc.tuple(
        fc.constant(chosen.length),
        fc.tuple(...chosen.map((one) => fc.constantFrom(...one))),
        fc.array(fc.constantFrom(...chosen.join('')), { minLength: 0, maxLength: 16 }),
      ),
    );
    fc.assert(
      fc.property(long, ([count, each, more]) => {
        const signs = [...each, ...more];
        expect(suitsStaff(signs.join(''))).toBe(signs.length >= 12 && count >= 3);
      }),
    );
  });
});
