import { defineJobs } from '@market/platform/queue';
import { snapshotImported } from '../facts';

const EVERY_HOUR = 3_600;

export const integrityCatalogue = defineJobs('integrity', {
  'integrity.on-snapshot-imported': { on: snapshotImported, concurrency: 1 },
  'integrity.watch-standings': { everySeconds: EVERY_HOUR, concurrency: 1 },
});
