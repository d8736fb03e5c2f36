import { achievementParameters } from '@market/achievements';
import { contractParameters } from '@market/contracts';
import { dealParameters } from '@market/deals';
import { integrityParameters } from '@market/integrity';
import { matchingParameters } from '@market/matching';
import { organizationParameters } from '@market/organizations';
import { ParameterCatalogue } from '@market/parameters';
import { paymentParameters } from '@market/payments';
import { previewExtendedNotices, publicityParameters } from '@market/publicity';
import { subsidyParameters } from '@market/subsidies';
import { previewMovedDeadlines } from '@market/worklist';

/** Every number staff may change, from the libs that read them, and who can tell what a new calendar moves. */
export const marketParameters = new ParameterCatalogue(
  [
    ...organizationParameters,
    ...integrityParameters,
    ...achievementParameters,
    ...matchingParameters,
    ...dealParameters,
    ...contractParameters,
    ...paymentParameters,
    ...publicityParameters,
    ...subsidyParameters,
  ],
  [previewMovedDeadlines, previewExtendedNotices],
);
