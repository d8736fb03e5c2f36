export { searchEngineContract } from './search-engine.contract';
export type { OpenEngine } from './search-engine.contract';
