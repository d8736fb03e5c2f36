import type { Preview } from '@market/parameters';
import { plusDays, startOfDay } from '@market/platform/clock';
import { exceeds } from '../domain/commission';
import { mandateRatesSince } from '../persistence/mandate.store';

const A_YEAR = 365;

/** How many mandates of the past year promised more than the new ceiling allows. They keep what they promise. */
export const previewCommissions: Preview = async (manager, { after, today }) => {
  const rates = await mandateRatesSince(manager, startOfDay(plusDays(today, -A_YEAR)));
  const total = rates.reduce((sum, { count }) => sum + count, 0);
  const above = rates.filter(({ rate }) => exceeds(rate, after)).reduce((sum, { count }) => sum + count, 0);
  return [
    {
      count: above,
      zh: `过去一年提出的 ${total} 份居间委托里，有 ${above} 份的费率高于 ${after}%；已有的委托不变。`,
      en: `Of ${total} mandates of the past year ${above} promise more than ${after}%; they stay as they are.`,
    },
  ];
};
