import { defineParameter, deskDeadline, OUR_STANDARD, SHIPPED_ON } from '@market/parameters';

/** Our promise to whoever brings a unit in; what really happens is shown beside it. */
export const daysToVerify = deskDeadline(
  'organizations.days-to-verify',
  { zh: '核验入驻申请', en: 'Verifying an application to join' },
  3,
);
/** As long as a list waits for its release nobody mends it. */
export const daysToReleaseLoads = deskDeadline(
  'organizations.days-to-release-loads',
  { zh: '放行首次导入', en: 'Releasing a first load' },
  2,
);
export const daysToReviewParameters = deskDeadline(
  'organizations.days-to-review-parameters',
  { zh: '复核参数变更和放假通知', en: 'Reviewing parameters and holiday notices' },
  5,
);

/** Who has not answered by then is invited again. In calendar days after today. */
export const invitationDays = defineParameter({
  key: 'organizations.invitation-days',
  name: { zh: '邀请有效期', en: 'Life of an invitation' },
  governs: {
    zh: '邀请同事加入单位后，对方几天内可以接受，过期要重新邀请。',
    en: 'For how many days somebody invited into a unit may accept; after that he is invited again.',
  },
  ...{ unit: 'calendar-days', range: { least: 1, most: 90 }, begun: 'keeps' },
  first: { value: 14, fromDay: SHIPPED_ON, source: OUR_STANDARD },
});

/** Who is away for longer gives the duty back. In calendar days, both ends included. */
export const longestDelegation = defineParameter({
  key: 'organizations.longest-delegation',
  name: { zh: '一次委托最长天数', en: 'Longest delegation' },
  governs: {
    zh: '委托同事代办一项职责，一次最长几天，首尾都算。',
    en: 'For how many days a duty may be lent to a colleague at once, both ends included.',
  },
  ...{ unit: 'calendar-days', range: { least: 7, most: 366 }, begun: 'keeps' },
  first: { value: 180, fromDay: SHIPPED_ON, source: OUR_STANDARD },
});
