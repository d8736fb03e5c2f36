import type { ParameterPart } from '@market/parameters';
import { previewDeskDeadline } from '@market/worklist';
import { daysToAnswerSuggestions } from '../domain/parameters';

export const matchingParameters: readonly ParameterPart[] = [
  {
    area: { zh: '推荐', en: 'Suggestions' },
    parameters: [daysToAnswerSuggestions],
    preview: previewDeskDeadline,
  },
];
