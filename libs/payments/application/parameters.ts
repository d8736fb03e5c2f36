import type { ParameterPart } from '@market/parameters';
import { previewDeskDeadline } from '@market/worklist';
import { daysToClear } from '../domain/parameters';

export const paymentParameters: readonly ParameterPart[] = [
  {
    area: { zh: '到账', en: 'Received money' },
    parameters: [daysToClear],
    preview: previewDeskDeadline,
  },
];
