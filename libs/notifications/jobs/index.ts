import { notificationCatalogue } from './catalogue';
import { SendMailsJob } from './send-mails.job';
import { TellOfAchievement } from './tell-of-achievement';

export const notificationJobs = {
  jobs: notificationCatalogue,
  handlers: {
    'notifications.on-achievement-submitted': TellOfAchievement,
    'notifications.on-achievement-approved': TellOfAchievement,
    'notifications.on-achievement-returned': TellOfAchievement,
    'notifications.on-achievement-registered': TellOfAchievement,
    'notifications.on-achievement-listed': TellOfAchievement,
    'notifications.on-achievement-expired': TellOfAchievement,
    'notifications.on-achievement-withdrawn': TellOfAchievement,
    'notifications.send-mails': SendMailsJob,
  },
};
