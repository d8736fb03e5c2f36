export { isReachableByAll } from './binaries';
export { startPostgres } from './launcher';
export type { RunningPostgres } from './launcher';
export { dropDatabase, ensureDatabase, urlsOf } from './market-database';
export type { DatabaseUrls } from './market-database';
