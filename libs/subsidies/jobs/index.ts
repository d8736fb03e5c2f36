import { AssessJob, AssessPeersJob, AssessUnitJob, PrepareJob } from './assess.job';
import { AssessPairJob, AssessSnapshotJob } from './assess-parties.job';
import { subsidyCatalogue } from './catalogue';
import { PublicityJob } from './publicity.job';
import { ReturnJob } from './return.job';

export const subsidyJobs = {
  jobs: subsidyCatalogue,
  handlers: {
    'subsidies.on-contract-registered': PrepareJob,
    'subsidies.on-payment-changed': PrepareJob,
    'subsidies.on-line-matched': PrepareJob,
    'subsidies.on-relation-declared': PrepareJob,
    'subsidies.on-looked-up': AssessUnitJob,
    'subsidies.on-lookup-expired': AssessUnitJob,
    'subsidies.on-relation-concluded': AssessPairJob,
    'subsidies.on-snapshot-imported': AssessSnapshotJob,
    'subsidies.on-claim-submitted': AssessJob,
    'subsidies.on-claim-reopened': AssessPeersJob,
    'subsidies.on-claim-advanced': AssessPeersJob,
    'subsidies.on-claim-returned': AssessPeersJob,
    'subsidies.on-claim-terminated': AssessPeersJob,
    'subsidies.on-notice-closed': PublicityJob,
    'subsidies.on-objection-dismissed': PublicityJob,
    'subsidies.on-objection-upheld': PublicityJob,
    'subsidies.on-return-taken': ReturnJob,
    'subsidies.on-claim-paid': ReturnJob,
  },
};
