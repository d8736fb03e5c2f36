import type { ParameterPart } from '@market/parameters';
import { previewDeskDeadline } from '@market/worklist';
import { daysToDraft, daysToSign, daysToSubmit, daysToRecognise, daysToCorrect } from '../domain/parameters';

export const contractParameters: readonly ParameterPart[] = [
  {
    area: { zh: '合同', en: 'Contracts' },
    parameters: [daysToDraft, daysToSign, daysToSubmit, daysToRecognise, daysToCorrect],
    preview: previewDeskDeadline,
  },
];
