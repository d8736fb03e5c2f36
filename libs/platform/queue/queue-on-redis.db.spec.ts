import { queueContract } from './testing';

const url = process.env.TEST_REDIS_URL;

// Where there is no Redis the run names it, and counts these as skipped.
(url ? describe : describe.skip)('with a Redis', () => queueContract('Redis', url));
