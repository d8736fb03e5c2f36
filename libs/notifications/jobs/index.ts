import { notificationCatalogue } from './catalogue';
import { SendMailsJob } from './send-mails.job';
import { TellOfAchievement } from './tell-of-achievement';
import { TellOfClaim } from './tell-of-claim';
import { TellOfContract } from './tell-of-contract';
import { TellOfDeal } from './tell-of-deal';
import { TellOfDelegation } from './tell-of-delegation';
import { TellOfInvitation } from './tell-of-invitation';
import { TellOfJoining } from './tell-of-joining';
import { TellOfLetter } from './tell-of-letter';
import { TellOfLoad } from './tell-of-load';
import { TellOfMatches } from './tell-of-matches';
import { TellOfMembership } from './tell-of-membership';
import { TellOfChange, TellOfDecree } from './tell-of-parameter';
import { TellOfPayment } from './tell-of-payment';
import { TellOfSignIn } from './tell-of-sign-in';
import { TellOfStanding } from './tell-of-standing';

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
    'notifications.on-claim-prepared': TellOfClaim,
    'notifications.on-claim-refused': TellOfClaim,
    'notifications.on-claim-accepted': TellOfClaim,
    'notifications.on-claim-advanced': TellOfClaim,
    'notifications.on-claim-approved': TellOfClaim,
    'notifications.on-claim-returned': TellOfClaim,
    'notifications.on-claim-reopened': TellOfClaim,
    'notifications.on-claim-payable': TellOfClaim,
    'notifications.on-payout-refused-by-bank': TellOfClaim,
    'notifications.on-claim-paid': TellOfClaim,
    'notifications.on-claim-terminated': TellOfClaim,
    'notifications.on-objection-raised': TellOfClaim,
    'notifications.on-duty-delegated': TellOfDelegation,
    'notifications.on-delegation-ended': TellOfDelegation,
    'notifications.on-application-submitted': TellOfJoining,
    'notifications.on-application-returned': TellOfJoining,
    'notifications.on-application-approved': TellOfJoining,
    'notifications.on-application-refused': TellOfJoining,
    'notifications.on-person-invited': TellOfInvitation,
    'notifications.on-invitation-answered': TellOfInvitation,
    'notifications.on-duties-changed': TellOfMembership,
    'notifications.on-member-removed': TellOfMembership,
    'notifications.on-password-changed': TellOfSignIn,
    'notifications.on-second-factor-changed': TellOfSignIn,
    'notifications.on-second-factor-reset': TellOfSignIn,
    'notifications.on-codes-refused': TellOfSignIn,
    'notifications.on-sessions-ended': TellOfSignIn,
    'notifications.on-ways-in-changed': TellOfSignIn,
    'notifications.on-account-locked': TellOfSignIn,
    'notifications.on-account-unlocked': TellOfSignIn,
    'notifications.on-change-proposed': TellOfChange,
    'notifications.on-change-approved': TellOfChange,
    'notifications.on-change-refused': TellOfChange,
    'notifications.on-cancellation-asked': TellOfChange,
    'notifications.on-change-cancelled': TellOfChange,
    'notifications.on-change-kept': TellOfChange,
    'notifications.on-decree-proposed': TellOfDecree,
    'notifications.on-decree-approved': TellOfDecree,
    'notifications.on-decree-refused': TellOfDecree,
    'notifications.on-letter-issued': TellOfLetter,
    'notifications.on-letter-accepted': TellOfLetter,
    'notifications.on-letter-declined': TellOfLetter,
    'notifications.on-letter-renounced': TellOfLetter,
    'notifications.on-letter-revoked': TellOfLetter,
    'notifications.on-letter-ending': TellOfLetter,
    'notifications.on-standing-changed': TellOfStanding,
    'notifications.on-lookup-expired': TellOfStanding,
    'notifications.on-load-submitted': TellOfLoad,
    'notifications.on-load-finished': TellOfLoad,
    'notifications.send-mails': SendMailsJob,
  },
};
