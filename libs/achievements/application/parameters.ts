import type { ParameterPart } from '@market/parameters';
import { previewDeskDeadline } from '@market/worklist';
import {
  confirmedForDays,
  daysForRegistryReview,
  daysForUnitReview,
  daysToConfirm,
  daysToCorrect,
} from '../domain/parameters';
import { previewStaleListings } from './preview-stale-listings';

const area = { zh: '成果', en: 'Achievements' };

export const achievementParameters: readonly ParameterPart[] = [
  { area, parameters: [confirmedForDays], preview: previewStaleListings },
  {
    area,
    parameters: [daysForUnitReview, daysToCorrect, daysForRegistryReview, daysToConfirm],
    preview: previewDeskDeadline,
  },
];
