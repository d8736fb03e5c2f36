import type { ParameterPart } from '@market/parameters';
import { previewDeskDeadline } from '@market/worklist';
import {
  daysToConfirm,
  daysForCountyReview,
  daysForCityReview,
  daysForProvinceReview,
  daysToPublish,
  daysToMakePayout,
  daysToCheckPayout,
  daysToTakeReturn,
} from '../domain/parameters';

export const subsidyParameters: readonly ParameterPart[] = [
  {
    area: { zh: '补助', en: 'Subsidies' },
    parameters: [
      daysToConfirm,
      daysForCountyReview,
      daysForCityReview,
      daysForProvinceReview,
      daysToPublish,
      daysToMakePayout,
      daysToCheckPayout,
      daysToTakeReturn,
    ],
    preview: previewDeskDeadline,
  },
];
