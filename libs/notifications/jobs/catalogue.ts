import {
  achievementApproved,
  achievementExpired,
  achievementListed,
  achievementRegistered,
  achievementReturned,
  achievementSubmitted,
  achievementWithdrawn,
} from '@market/achievements/facts';
import {
  contractRegistered,
  contractReopened,
  contractReturned,
  contractSent,
  contractSigned,
  contractSignedBySeller,
  contractSubmitted,
} from '@market/contracts/facts';
import {
  buyerOffered,
  dealBrokenOff,
  enquiryAnswered,
  enquiryDeclined,
  enquiryOpened,
  mandateAccepted,
  mandateDeclined,
  mandateProposed,
  offerAccepted,
  sellerOffered,
} from '@market/deals/facts';
import { matchesSuggested } from '@market/matching/facts';
import { lineMatched, lineSetAside } from '@market/payments/facts';
import { defineJobs } from '@market/platform/queue';

export const notificationCatalogue = defineJobs('notifications', {
  'notifications.on-achievement-submitted': { on: achievementSubmitted },
  'notifications.on-achievement-approved': { on: achievementApproved },
  'notifications.on-achievement-returned': { on: achievementReturned },
  'notifications.on-achievement-registered': { on: achievementRegistered },
  'notifications.on-achievement-listed': { on: achievementListed },
  'notifications.on-achievement-expired': { on: achievementExpired },
  'notifications.on-achievement-withdrawn': { on: achievementWithdrawn },
  'notifications.on-matches-suggested': { on: matchesSuggested },
  'notifications.on-enquiry-opened': { on: enquiryOpened },
  'notifications.on-enquiry-answered': { on: enquiryAnswered },
  'notifications.on-enquiry-declined': { on: enquiryDeclined },
  'notifications.on-seller-offered': { on: sellerOffered },
  'notifications.on-buyer-offered': { on: buyerOffered },
  'notifications.on-offer-accepted': { on: offerAccepted },
  'notifications.on-deal-broken-off': { on: dealBrokenOff },
  'notifications.on-mandate-proposed': { on: mandateProposed },
  'notifications.on-mandate-accepted': { on: mandateAccepted },
  'notifications.on-mandate-declined': { on: mandateDeclined },
  'notifications.on-contract-sent': { on: contractSent },
  'notifications.on-contract-signed-by-seller': { on: contractSignedBySeller },
  'notifications.on-contract-signed': { on: contractSigned },
  'notifications.on-contract-reopened': { on: contractReopened },
  'notifications.on-contract-submitted': { on: contractSubmitted },
  'notifications.on-contract-returned': { on: contractReturned },
  'notifications.on-contract-registered': { on: contractRegistered },
  'notifications.on-line-matched': { on: lineMatched },
  'notifications.on-line-set-aside': { on: lineSetAside },
  'notifications.send-mails': { everySeconds: 5, concurrency: 1 },
});
