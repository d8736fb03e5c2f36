import { paymentCatalogue } from './catalogue';
import { OpenPlanJob } from './open-plan.job';
import { TakeStatementJob } from './take-statement.job';

export const paymentJobs = {
  jobs: paymentCatalogue,
  handlers: {
    'payments.on-contract-signed': OpenPlanJob,
    'payments.take-statement': TakeStatementJob,
  },
};
