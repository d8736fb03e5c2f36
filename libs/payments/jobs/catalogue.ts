import { contractSigned } from '@market/contracts/facts';
import { defineJobs } from '@market/platform/queue';

export const paymentCatalogue = defineJobs('payments', {
  'payments.on-contract-signed': { on: contractSigned },
  'payments.take-statement': { everySeconds: 10, concurrency: 1 },
});
