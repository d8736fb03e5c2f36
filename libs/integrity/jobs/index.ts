import { ApplySnapshotJob } from './apply-snapshot.job';
import { integrityCatalogue } from './catalogue';
import { WatchStandingsJob } from './watch-standings.job';

export const integrityJobs = {
  jobs: integrityCatalogue,
  handlers: {
    'integrity.on-snapshot-imported': ApplySnapshotJob,
    'integrity.watch-standings': WatchStandingsJob,
  },
};
