import { deskDeadline } from '@market/parameters';

/** A service standard of ours until a policy says otherwise. */
export const daysToAnswerObjection = deskDeadline(
  'publicity.days-to-answer-objection',
  { zh: '答复异议', en: 'Answer to an objection' },
  5,
);
