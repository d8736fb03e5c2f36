export { inCapitals } from './capitals';
export { parseYuan, wanShown, yuanShown, yuanText } from './fen';
export type { Fen } from './fen';
export { IsYuan } from './is-yuan';
export { applyRate, parseRate, splitByShares } from './rate';
export type { Rate, Rounding } from './rate';
export { moneyRefusals } from './refusals';
