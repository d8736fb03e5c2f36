import { waysInChanged } from '@market/identity/facts';
import {
  cancellationAsked,
  changeApproved,
  changeCancelled,
  changeKept,
  changeProposed,
  changeRefused,
  changeWithdrawn,
  decreeApproved,
  decreeProposed,
  decreeRefused,
  decreeWithdrawn,
} from '@market/parameters/facts';
import { defineJobs } from '@market/platform/queue';
import { loadUploaded } from '../facts';

export const organizationCatalogue = defineJobs('organizations', {
  'organizations.on-change-proposed': { on: changeProposed },
  'organizations.on-change-approved': { on: changeApproved },
  'organizations.on-change-refused': { on: changeRefused },
  'organizations.on-change-withdrawn': { on: changeWithdrawn },
  'organizations.on-cancellation-asked': { on: cancellationAsked },
  'organizations.on-change-cancelled': { on: changeCancelled },
  'organizations.on-change-kept': { on: changeKept },
  'organizations.on-decree-proposed': { on: decreeProposed },
  'organizations.on-decree-approved': { on: decreeApproved },
  'organizations.on-decree-refused': { on: decreeRefused },
  'organizations.on-decree-withdrawn': { on: decreeWithdrawn },
  'organizations.on-ways-in-changed': { on: waysInChanged },
  'organizations.on-load-uploaded': { on: loadUploaded, concurrency: 1 },
  'organizations.import-loads': { everySeconds: 5, concurrency: 1 },
  'organizations.remind-of-letters': { everySeconds: 3_600, concurrency: 1 },
});
