import { masked, numberKey } from './mask';

describe('a number of a person', () => {
  it('leaves with its middle hidden', () => {
    expect(masked('phone', '138 0013 8000')).toBe('138****8000');
    expect(masked('phone', '0791-86200000')).toBe('079*****0000');
    expect(masked('identity', '36010219800101001X')).toBe('3601**********001X');
    expect(masked('account', '3602000100012345678')).toBe('…5678');
    expect(masked('phone', '12345')).toBe('…45');
  });

  it('is equal to itself in other clothes', () => {
    expect(numberKey('phone', '+86 138-0013-8000')).toBe(numberKey('phone', '１３８００１３８０００'));
    expect(numberKey('account', '3602 0001 0001')).toBe('360200010001');
    expect(numberKey('identity', '36010219800101001x')).toBe('36010219800101001X');
  });
});
