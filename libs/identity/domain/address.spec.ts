import fc from 'fast-check';
import { addressOf } from './address';

describe('an address', () => {
  it.each([
    ['Wang@GanBei.example ', { kind: 'mail', value: 'wang@ganbei.example' }],
    ['13800138000', { kind: 'phone', value: '13800138000' }],
    ['+86 138 0013 8000', { kind: 'phone', value: '13800138000' }],
    ['１３８００１３８０００', { kind: 'phone', value: '13800138000' }],
    ['12800138000', undefined],
    ['wang@ganbei', undefined],
    ['a@b.c, d@e.f', undefined],
    ['', undefined],
  ])('%s', (text, address) => {
    expect(addressOf(text)).toEqual(address);
  });

  it('is the same when read again, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.emailAddress()), (text) => {
        const once = addressOf(text);
        expect(once === undefined || addressOf(once.value)?.value).toBe(once?.value ?? true);
      }),
    );
  });
});
