import { achievementJobs } from '@market/achievements/jobs';
import { integrityJobs } from '@market/integrity/jobs';
import { matchingJobs } from '@market/matching/jobs';
import { needJobs } from '@market/needs/jobs';
import { notificationJobs } from '@market/notifications/jobs';
import { organizationJobs } from '@market/organizations/jobs';
import { paymentJobs } from '@market/payments/jobs';
import { Catalogue, type HandlerTable } from '@market/platform/queue';
import { publicityJobs } from '@market/publicity/jobs';
import { searchJobs } from '@market/search/jobs';
import { subsidyJobs } from '@market/subsidies/jobs';
import { worklistJobs } from '@market/worklist/jobs';
import { housekeepingJobs } from './housekeeping';

const parts = [
  worklistJobs,
  organizationJobs,
  integrityJobs,
  achievementJobs,
  needJobs,
  matchingJobs,
  paymentJobs,
  publicityJobs,
  subsidyJobs,
  searchJobs,
  notificationJobs,
  housekeepingJobs,
];

/** Every job of the market with its one handler. */
export const marketJobs = Catalogue.join(
  parts as { jobs: (typeof parts)[number]['jobs']; handlers: HandlerTable }[],
);

/** The handlers as providers, each class once. */
export const jobHandlers = [...new Set(Object.values(marketJobs.handlers))];
