import { defineParameter, deskDeadline, OUR_STANDARD, SHIPPED_ON } from '@market/parameters';

export const daysForUnitReview = deskDeadline(
  'achievements.days-for-unit-review',
  { zh: '单位审核成果', en: 'Unit review of an achievement' },
  5,
);
export const daysToCorrect = deskDeadline(
  'achievements.days-to-correct',
  { zh: '补正成果', en: 'Correction of an achievement' },
  10,
);
export const daysForRegistryReview = deskDeadline(
  'achievements.days-for-registry-review',
  { zh: '登记机构审核成果', en: 'Registry review of an achievement' },
  10,
);
export const daysToConfirm = deskDeadline(
  'achievements.days-to-confirm',
  { zh: '确认仍可转让', en: 'Confirmation that it is still available' },
  10,
);

/** A listing nobody has confirmed for so many days is hidden until its owner confirms it. */
export const confirmedForDays = defineParameter({
  key: 'achievements.confirmed-for-days',
  name: { zh: '挂牌多久没有确认就不再显示', en: 'How long a listing stands without confirmation' },
  governs: {
    zh: '成果挂牌后，单位超过几天没有确认仍可转让，就不再公开显示，确认后恢复。',
    en: 'After how many days without its unit’s confirmation a listing is hidden; a confirmation brings it back.',
  },
  ...{ unit: 'calendar-days', range: { least: 30, most: 365 }, begun: 'follows' },
  first: { value: 90, fromDay: SHIPPED_ON, source: OUR_STANDARD },
});
