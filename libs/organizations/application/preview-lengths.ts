import type { Preview } from '@market/parameters';
import { plusDays, startOfDay } from '@market/platform/clock';
import { countDelegations, countInvitations } from '../persistence/length.store';

const A_YEAR = 365;

/** Open invitations keep their last day; of the past year's, how many were accepted later than the new number allows. */
export const previewInvitations: Preview = async (manager, { after, today }) => {
  const since = startOfDay(plusDays(today, -A_YEAR));
  const { open, accepted, late } = await countInvitations(manager, { since, today, days: after });
  return [
    {
      count: open,
      zh: `现在有 ${open} 份邀请等着答复，有效期不变。`,
      en: `${open} invitations are open now and keep their last day.`,
    },
    accepted === 0
      ? {
          count: null,
          zh: '过去一年没有接受的邀请，会有多少份来不及还不知道。',
          en: 'None was accepted in the past year: how many would be too late is unknown.',
        }
      : {
          count: late,
          zh: `过去一年接受的 ${accepted} 份邀请里，有 ${late} 份是 ${after} 天以后才接受的。`,
          en: `Of ${accepted} accepted in the past year ${late} were accepted after more than ${after} days.`,
        },
  ];
};

/** Running delegations keep their last day; how many are longer than the new number allows. */
export const previewDelegations: Preview = async (manager, { after, today }) => {
  const { running, longer } = await countDelegations(manager, { today, days: after });
  return [
    {
      count: longer,
      zh: `现在有 ${running} 份委托没有结束，其中 ${longer} 份超过 ${after} 天；它们不变。`,
      en: `Of ${running} delegations that have not ended ${longer} last more than ${after} days; they stay as they are.`,
    },
  ];
};
