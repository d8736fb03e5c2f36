export { highlight } from './highlight';
export type { Segment } from './highlight';
export { normalise } from './normalise';
export { pinyinSortKey, pinyinTokens, syllablePairs } from './pinyin';
export { readPinyin } from './pinyin-query';
export { runs, tokens } from './tokens';
export type { Run } from './tokens';
