import { notificationCatalogue } from './catalogue';
import { SendMailsJob } from './send-mails.job';
import { TellOfAchievement } from './tell-of-achievement';
import { TellOfContract } from './tell-of-contract';
import { TellOfDeal } from './tell-of-deal';
import { TellOfMatches } from './tell-of-matches';
import { TellOfPayment } from './tell-of-payment';

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
    'notifications.on-matches-suggested': TellOfMatches,
    'notifications.on-enquiry-opened': TellOfDeal,
    'notifications.on-enquiry-answered': TellOfDeal,
    'notifications.on-enquiry-declined': TellOfDeal,
    'notifications.on-seller-offered': TellOfDeal,
    'notifications.on-buyer-offered': TellOfDeal,
    'notifications.on-offer-accepted': TellOfDeal,
    'notifications.on-deal-broken-off': TellOfDeal,
    'notifications.on-mandate-proposed': TellOfDeal,
    'notifications.on-mandate-accepted': TellOfDeal,
    'notifications.on-mandate-declined': TellOfDeal,
    'notifications.on-contract-sent': TellOfContract,
    'notifications.on-contract-signed-by-seller': TellOfContract,
    'notifications.on-contract-signed': TellOfContract,
    'notifications.on-contract-reopened': TellOfContract,
    'notifications.on-contract-submitted': TellOfContract,
    'notifications.on-contract-returned': TellOfContract,
    'notifications.on-contract-registered': TellOfContract,
    'notifications.on-line-matched': TellOfPayment,
    'notifications.on-line-set-aside': TellOfPayment,
    'notifications.send-mails': SendMailsJob,
  },
};
