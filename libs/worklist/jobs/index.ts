import { worklistCatalogue } from './catalogue';
import { OnDecreeApproved } from './on-decree-approved';

export const worklistJobs = {
  jobs: worklistCatalogue,
  handlers: { 'worklist.on-decree-approved': OnDecreeApproved },
};
