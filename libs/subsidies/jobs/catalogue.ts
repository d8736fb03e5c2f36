import { contractRegistered } from '@market/contracts/facts';
import {
  lookedUp,
  lookupExpired,
  relationConcluded,
  relationDeclared,
  snapshotImported,
} from '@market/integrity/facts';
import { lineMatched, paymentChanged } from '@market/payments/facts';
import { defineJobs } from '@market/platform/queue';
import { noticeClosed, objectionDismissed, objectionUpheld } from '@market/publicity/facts';
import {
  claimAdvanced,
  claimPaid,
  claimReturned,
  claimTerminated,
  claimReopened,
  claimSubmitted,
  returnTaken,
} from '../facts';

export const subsidyCatalogue = defineJobs('subsidies', {
  'subsidies.on-contract-registered': { on: contractRegistered },
  'subsidies.on-payment-changed': { on: paymentChanged },
  'subsidies.on-line-matched': { on: lineMatched },
  'subsidies.on-relation-declared': { on: relationDeclared },
  'subsidies.on-looked-up': { on: lookedUp },
  'subsidies.on-lookup-expired': { on: lookupExpired },
  'subsidies.on-relation-concluded': { on: relationConcluded },
  'subsidies.on-snapshot-imported': { on: snapshotImported, concurrency: 1 },
  'subsidies.on-claim-submitted': { on: claimSubmitted },
  'subsidies.on-claim-reopened': { on: claimReopened },
  'subsidies.on-claim-advanced': { on: claimAdvanced },
  'subsidies.on-claim-returned': { on: claimReturned },
  'subsidies.on-claim-terminated': { on: claimTerminated },
  'subsidies.on-notice-closed': { on: noticeClosed },
  'subsidies.on-objection-dismissed': { on: objectionDismissed },
  'subsidies.on-objection-upheld': { on: objectionUpheld },
  'subsidies.on-return-taken': { on: returnTaken },
  'subsidies.on-claim-paid': { on: claimPaid },
});
