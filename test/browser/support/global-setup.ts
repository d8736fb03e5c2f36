export { seedMarket as default } from './seeded-market';
