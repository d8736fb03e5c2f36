import fc from 'fast-check';
import { addressKey } from './address';

const SAME: [string, string][] = [
  ['南昌市高新区紫阳大道2999号801室', '江西省南昌市高新区紫阳大道2999号801室'],
  ['南昌市高新区紫阳大道２９９９号８０１室', '南昌市高新区紫阳大道 2999 号 801 室'],
  ['南昌市高新区紫阳大道2999号801', '南昌市高新区紫阳大道2999号801室'],
  ['南昌市高新区紫阳大道2999号-801', '南昌市高新区紫阳大道2999号801室'],
  ['南昌市高新区紫阳大道2999號801房', '南昌市高新区紫阳大道2999号801室'],
  ['高新区紫阳大道2999号B座801', '南昌市高新区紫阳大道2999号b栋801室'],
  ['高新区紫阳大道2999号3号楼801室', '高新区紫阳大道2999号3栋801室'],
  ['高新区紫阳大道2999号三栋八〇一室', '高新区紫阳大道2999号3栋801室'],
  ['高新区紫阳大道2999号十二层', '高新区紫阳大道2999号12楼'],
  ['高新区紫阳大道2999号，二十三号楼', '高新区紫阳大道2999号23栋'],
];

const DIFFERENT: [string, string][] = [
  ['南昌市高新区紫阳大道2999号801室', '南昌市高新区紫阳大道2999号802室'],
  ['南昌市高新区紫阳大道2999号', '南昌市高新区紫阳大道299号'],
  ['南昌市高新区紫阳大道2999号3栋801', '南昌市高新区紫阳大道2999号5栋801'],
  ['南昌市高新区紫阳大道2999号', '南昌市高新区艾溪湖大道2999号'],
  ['南昌市高新区艾溪湖一路8号', '南昌市高新区艾溪湖二路8号'],
];

describe('an address', () => {
  it.each(SAME)('%s is %s', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
    expect(addressKey(one)).not.toBe('');
  });

  it.each(DIFFERENT)('%s is not %s', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  it('says nothing without a house number', () => {
    for (const address of ['', '南昌市高新区', '三清山大道', '江西省']) expect(addressKey(address)).toBe('');
  });

  it('is folded once and for all, whatever is typed, in little time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const key = addressKey(text);
        expect(addressKey(` ${text} `)).toBe(key);
        expect(typeof key).toBe('string');
      }),
    );
    const long = '市'.repeat(20_000);
    const begun = performance.now();
    addressKey(long);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
