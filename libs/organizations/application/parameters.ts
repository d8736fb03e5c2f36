import type { ParameterPart } from '@market/parameters';
import { previewDeskDeadline } from '@market/worklist';
import {
  daysToReleaseLoads,
  daysToReviewParameters,
  daysToVerify,
  invitationDays,
  longestDelegation,
} from '../domain/parameters';
import { previewDelegations, previewInvitations } from './preview-lengths';

const area = { zh: '单位与成员', en: 'Units and members' };

export const organizationParameters: readonly ParameterPart[] = [
  {
    area,
    parameters: [daysToVerify, daysToReleaseLoads, daysToReviewParameters],
    preview: previewDeskDeadline,
  },
  { area, parameters: [invitationDays], preview: previewInvitations },
  { area, parameters: [longestDelegation], preview: previewDelegations },
];
