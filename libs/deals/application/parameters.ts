import type { ParameterPart } from '@market/parameters';
import { previewDeskDeadline } from '@market/worklist';
import { daysToAnswer, daysToAnswerMandate, highestCommission } from '../domain/parameters';
import { previewCommissions } from './preview-commissions';

const area = { zh: '洽谈与居间', en: 'Deals and brokers' };

export const dealParameters: readonly ParameterPart[] = [
  { area, parameters: [daysToAnswer, daysToAnswerMandate], preview: previewDeskDeadline },
  { area, parameters: [highestCommission], preview: previewCommissions },
];
