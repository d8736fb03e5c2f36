import type { ParameterPart } from '@market/parameters';
import { previewDeskDeadline } from '@market/worklist';
import { daysToAnswerObjection } from '../domain/parameters';

export const publicityParameters: readonly ParameterPart[] = [
  {
    area: { zh: '公示与异议', en: 'Public notices' },
    parameters: [daysToAnswerObjection],
    preview: previewDeskDeadline,
  },
];
