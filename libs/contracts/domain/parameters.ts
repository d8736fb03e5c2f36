import { deskDeadline } from '@market/parameters';

export const daysToDraft = deskDeadline(
  'contracts.days-to-draft',
  { zh: '起草合同', en: 'Drafting a contract' },
  10,
);
export const daysToSign = deskDeadline(
  'contracts.days-to-sign',
  { zh: '签署合同', en: 'Signing a contract' },
  5,
);
export const daysToSubmit = deskDeadline(
  'contracts.days-to-submit',
  { zh: '提交合同登记', en: 'Submitting a contract for registration' },
  10,
);
/** A service standard of ours, not a rule of law. */
export const daysToRecognise = deskDeadline(
  'contracts.days-to-recognise',
  { zh: '认定登记合同', en: 'Recognising and registering a contract' },
  15,
);
export const daysToCorrect = deskDeadline(
  'contracts.days-to-correct',
  { zh: '补正合同', en: 'Correcting a contract' },
  10,
);
