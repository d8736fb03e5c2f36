export { seedMarket as default } from './support/seeded-market';
