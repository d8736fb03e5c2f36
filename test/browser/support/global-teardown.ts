export { removeSeededMarket as default } from './seeded-market';
