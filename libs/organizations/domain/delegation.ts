import { type Day, plusDays } from '@market/platform/clock';
import { organizationRefusals } from './refusals';

/** `longest` in calendar days. @throws organizationRefusals.delegationBackward, delegationPast, delegationTooLong */
export function checkDays(
  { fromDay, toDay }: { fromDay: Day; toDay: Day },
  { today, longest }: { today: Day; longest: number },
): void {
  if (toDay < fromDay) throw organizationRefusals.delegationBackward({ fromDay, toDay });
  if (fromDay < today) throw organizationRefusals.delegationPast({ today });
  if (toDay >= plusDays(fromDay, longest)) {
    const latest = plusDays(fromDay, longest - 1);
    throw organizationRefusals.delegationTooLong({ days: longest, latest });
  }
}
