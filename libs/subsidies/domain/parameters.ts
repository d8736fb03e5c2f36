import { deskDeadline } from '@market/parameters';

// Service standards of ours: the text of 2020 names no days for them. What it does name stands in policies/.
export const daysToConfirm = deskDeadline(
  'subsidies.days-to-confirm',
  { zh: '确认或补正补助申请', en: 'Confirming or correcting a claim' },
  20,
);
export const daysForCountyReview = deskDeadline(
  'subsidies.days-for-county-review',
  { zh: '补助县级初审', en: 'County review of a claim' },
  5,
);
export const daysForCityReview = deskDeadline(
  'subsidies.days-for-city-review',
  { zh: '补助市级复核', en: 'City review of a claim' },
  7,
);
export const daysForProvinceReview = deskDeadline(
  'subsidies.days-for-province-review',
  { zh: '补助省级终审', en: 'Province review of a claim' },
  7,
);
export const daysToPublish = deskDeadline(
  'subsidies.days-to-publish',
  { zh: '发布补助公示', en: 'Publishing claims' },
  3,
);
export const daysToMakePayout = deskDeadline(
  'subsidies.days-to-make-payout',
  { zh: '拨付制单', en: 'Making a payout' },
  5,
);
export const daysToCheckPayout = deskDeadline(
  'subsidies.days-to-check-payout',
  { zh: '拨付复核', en: 'Checking a payout' },
  2,
);
export const daysToTakeReturn = deskDeadline(
  'subsidies.days-to-take-return',
  { zh: '导入银行回盘', en: 'Taking the bank’s return file' },
  3,
);
