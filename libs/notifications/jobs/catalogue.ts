import {
  achievementApproved,
  achievementExpired,
  achievementListed,
  achievementRegistered,
  achievementReturned,
  achievementSubmitted,
  achievementWithdrawn,
} from '@market/achievements/facts';
import { defineJobs } from '@market/platform/queue';

export const notificationCatalogue = defineJobs('notifications', {
  'notifications.on-achievement-submitted': { on: achievementSubmitted },
  'notifications.on-achievement-approved': { on: achievementApproved },
  'notifications.on-achievement-returned': { on: achievementReturned },
  'notifications.on-achievement-registered': { on: achievementRegistered },
  'notifications.on-achievement-listed': { on: achievementListed },
  'notifications.on-achievement-expired': { on: achievementExpired },
  'notifications.on-achievement-withdrawn': { on: achievementWithdrawn },
  'notifications.send-mails': { everySeconds: 5, concurrency: 1 },
});
