import { deskDeadline } from '@market/parameters';

export const daysToClear = deskDeadline(
  'payments.days-to-clear',
  { zh: '人工核对到账', en: 'Clearing of received money by hand' },
  2,
);
