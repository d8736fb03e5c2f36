export { removeSeededMarket as default } from './support/seeded-market';
