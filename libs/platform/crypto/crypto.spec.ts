import fc from 'fast-check';
import { blindIndex, decryptText, encryptText, keyringOf } from './sealed';
import { hashPassword, verifyPassword } from './password';
import { sm3Hex } from './digests';

const keys = keyringOf(Buffer.alloc(32, 1));
const others = keyringOf(Buffer.alloc(32, 2));

describe('sealed text', () => {
  it('opens in its own place only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, place) => {
        const sealed = encryptText(keys, plain, place);
        expect(decryptText(keys, sealed, place)).toBe(plain);
        expect(() => decryptText(keys, sealed, `${place}x`)).toThrow();
        expect(() => decryptText(others, sealed, place)).toThrow();
      }),
    );
  });

  it('notices every changed byte', () => {
    const sealed = encryptText(keys, '360281199001011234', 'person.identity');
    const [id, body = ''] = sealed.split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(() => decryptText(keys, `${id}.${altered.toString('base64url')}`, 'person.identity')).toThrow();
    }
  });

  it('never looks the same twice, while its index always does', () => {
    expect(encryptText(keys, 'a', 'x')).not.toBe(encryptText(keys, 'a', 'x'));
    expect(blindIndex(keys, 'a')).toBe(blindIndex(keys, 'a'));
    expect(blindIndex(keys, 'a')).not.toBe(blindIndex(others, 'a'));
  });
});

describe('passwords', () => {
  it('are known again, in any width, and nothing else is', async () => {
    const kept = await hashPassword('Ceramics2026');
    expect(await verifyPassword(kept, 'Ｃeramics2026')).toBe(true);
    expect(await verifyPassword(kept, 'ceramics2026')).toBe(false);
  });
});

describe('SM3', () => {
  it("gives the standard's own example", () => {
    expect(sm3Hex('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  });
});
