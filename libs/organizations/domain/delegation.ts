import { type Day, plusDays } from '@market/platform/clock';
import { organizationRefusals } from './refusals';

/** A rule of ours: who is away for longer gives the duty back. In calendar days, both ends included. */
export const LONGEST_DELEGATION = 180;

/** @throws organizationRefusals.delegationBackward, delegationPast, delegationTooLong */
export function checkDays({ fromDay, toDay }: { fromDay: Day; toDay: Day }, today: Day): void {
  if (toDay < fromDay) throw organizationRefusals.delegationBackward({ fromDay, toDay });
  if (fromDay < today) throw organizationRefusals.delegationPast({ today });
  if (toDay >= plusDays(fromDay, LONGEST_DELEGATION)) {
    const latest = plusDays(fromDay, LONGEST_DELEGATION - 1);
    throw organizationRefusals.delegationTooLong({ days: LONGEST_DELEGATION, latest });
  }
}
