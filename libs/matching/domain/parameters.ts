import { deskDeadline } from '@market/parameters';

export const daysToAnswerSuggestions = deskDeadline(
  'matching.days-to-answer-suggestions',
  { zh: '答复推荐的成果', en: 'Answer to suggested achievements' },
  5,
);
