import * as fc from 'fast-check';
import { highlight, normalise, pinyinSortKey, pinyinTokens, readPinyin, runs, tokens } from '.';

/** Texts that provoke: both scripts, full-width, marks, controls, lone surrogates, letters that fold strangely. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'陶瓷類类檢检測乾隆著軟體記憶體ＡＢｃ１é\u0301İß ﬁ　\u0000\ud800-/ab2'),
  }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)))
    .map((units) => units.join('')),
);

describe('normalise', () => {
  it.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['陶瓷類　檢測\n方法', '陶瓷类 检测 方法'],
    ['軟體與記憶體', '软件与内存'],
    ['方程式的物件', '方程式的物件'],
    ['a\u0000b', 'a b'],
  ])('%j becomes %j', (text, folded) => expect(normalise(text)).toBe(folded));

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => normalise(normalise(text)) === normalise(text)));
  });

  it('leaves no control characters and no lone surrogates', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(text)).not.toMatch(/\p{Cc}/u);
        expect(normalise(text).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('tokens', () => {
  it.each([
    ['陶瓷类检测', ['陶瓷', '瓷类', '类检', '检测']],
    ['钛', ['钛']],
    ['SiO2薄膜 GB/T-123', ['sio2', '薄膜', 'gb', 't', '123']],
    ['２型糖尿病', ['2', '型糖', '糖尿', '尿病']],
    ['！？——', []],
  ])('%j gives %j', (text, expected) => expect(tokens(text)).toEqual(expected));

  it('are the same for all writings of one text', () => {
    fc.assert(fc.property(anyText, (text) => expect(tokens(text)).toEqual(tokens(normalise(text)))));
  });

  it('hold no blanks and are at most 64 characters long', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const token of tokens(text.repeat(9))) expect(token).toMatch(/^\S{1,64}$/su);
      }),
    );
  });

  it('runs are Chinese throughout or not at all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const run of runs(text)) expect(/^\p{Script=Han}+$/u.test(run.text)).toBe(run.han);
      }),
    );
  });
});

describe('pinyin', () => {
  it('indexes pairs of syllables, with v for ü', () => {
    expect(pinyinTokens('陶瓷类，绿色')).toEqual(['tao ci', 'ci lei', 'lv se']);
    expect(pinyinTokens('重慶 A 钛')).toEqual(['chong qing']);
  });

  it.each([
    ['taociceshi', [['tao', 'ci', 'ce', 'shi']]],
    ['Tao Ci lei', [['tao', 'ci', 'lei']]],
    ["xi'an", [['xi', 'an']]],
    ['lüse', [['lv', 'se']]],
    ['tao', []],
    ['graphene', []],
    ['陶瓷 tao', []],
    ['', []],
  ])('reads %j as %j', (query, readings) => expect(readPinyin(query)).toEqual(readings));

  it('knows both cuts of an ambiguous word', () => {
    expect(readPinyin('fangan')).toEqual(
      expect.arrayContaining([
        ['fang', 'an'],
        ['fan', 'gan'],
      ]),
    );
  });

  it('a reading spells the query', () => {
    const syllable = fc.constantFrom('xi', 'an', 'xian', 'fan', 'gan', 'fang', 'tao', 'ci', 'e', 'lv');
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 2, maxLength: 12 }), (syllables) => {
        const readings = readPinyin(syllables.join(''));
        expect(readings.length).toBeGreaterThan(0);
        for (const reading of readings) expect(reading.join('')).toBe(syllables.join(''));
      }),
    );
  });

  it('gives up on endless input at once', () => expect(readPinyin('xian'.repeat(1000))).toEqual([]));

  it('sorts Chinese by sound', () => {
    expect(
      ['重庆', '安徽', 'Beta', '北京'].sort((a, b) => (pinyinSortKey(a) < pinyinSortKey(b) ? -1 : 1)),
    ).toEqual(['安徽', '北京', 'Beta', '重庆']);
  });
});

describe('highlight', () => {
  const marked = (text: string, terms: string[]): string =>
    highlight(text, terms)
      .map((segment) => (segment.hit ? `[${segment.text}]` : segment.text))
      .join('');

  it.each([
    ['一种陶瓷类文物', ['陶瓷', '瓷类'], '一种[陶瓷类]文物'],
    ['陶瓷類檢測', ['瓷类', '检测'], '陶[瓷類][檢測]'.replace('][', '')],
    ['ＳｉＯ２ and SiO2x', ['sio2'], '[ＳｉＯ２] and SiO2x'],
    ['SiO2薄膜', ['sio2'], '[SiO2]薄膜'],
    ['ﬁnd fi', ['fi'], 'ﬁnd [fi]'],
    ['abc', [], 'abc'],
    ['abc', ['', ' '], 'abc'],
  ])('%j with %j', (text, terms, expected) => expect(marked(text, terms)).toBe(expected));

  it('joined is the original, and neighbours differ', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText), (text, terms) => {
        const segments = highlight(text, [...terms, ...tokens(text).slice(0, 3)]);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        segments.slice(1).forEach((segment, i) => expect(segment.hit).not.toBe(segments[i]?.hit));
        for (const segment of segments) expect(segment.text).not.toBe('');
      }),
    );
  });

  it('finds any stretch of Chinese in its own text', () => {
    const han = fc.string({ unit: fc.constantFrom(...'陶瓷類檢測方法研究'), minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(han, fc.nat(), (text, seed) => {
        const at = seed % (text.length - 1);
        const term = text.slice(at, at + 2);
        expect(highlight(text, [term]).some((segment) => segment.hit && segment.text.includes(term))).toBe(
          true,
        );
      }),
    );
  });
});
