import { numberKey } from './number-key';

it('a number is equal to itself in other clothes', () => {
  expect(numberKey('phone', '+86 138-0013-8000')).toBe(numberKey('phone', '１３８００１３８０００'));
  expect(numberKey('phone', '(0791) 8620 0000')).toBe('079186200000');
  expect(numberKey('account', '3602 0001 0001')).toBe('360200010001');
  expect(numberKey('identity', '36010219800101001x')).toBe('36010219800101001X');
});
