export { CountMarket } from './application/count-market';
export type { MarketCounts } from './application/count-market';
