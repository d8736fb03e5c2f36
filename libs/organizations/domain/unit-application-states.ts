import type { PersonActor } from '@market/platform/call';
import type { Refusal } from '@market/platform/errors';
import { defineStates } from '@market/platform/states';
import {
  applicationApproved,
  applicationRefused,
  applicationReturned,
  applicationSubmitted,
  applicationWithdrawn,
} from '../facts';
import { daysToVerify } from './parameters';
import { organizationRefusals } from './refusals';
import type { ApplicationState, UnitApplication } from './unit-application';

export type ApplicationAction = 'resubmit' | 'withdraw' | 'approve' | 'return' | 'refuse';

const applicant = [{ as: 'applicant' }] as const;
const verifier = [{ duty: 'unit-verifier', as: 'office' }] as const;

function notOnesOwn(application: UnitApplication, actor: PersonActor | undefined): Refusal | undefined {
  return actor?.personId === application.applicantId ? organizationRefusals.ownApplication() : undefined;
}

/** How a unit joins the market. */
export const applicationStates = defineStates<ApplicationState, ApplicationAction, UnitApplication>({
  noun: 'unit-application',
  name: { zh: '入驻申请', en: 'application to join' },
  initial: 'submitted',
  final: ['approved', 'refused', 'withdrawn'],
  states: {
    submitted: {
      name: { zh: '待核验', en: 'To be verified' },
      desk: {
        duty: 'unit-verifier',
        as: 'office',
        verb: { zh: '核验入驻', en: 'Verify a unit' },
        deadline: daysToVerify,
      },
    },
    returned: { name: { zh: '请修改', en: 'To be revised' } },
    approved: { name: { zh: '已入驻', en: 'Joined' } },
    refused: { name: { zh: '未通过', en: 'Refused' } },
    withdrawn: { name: { zh: '已撤回', en: 'Withdrawn' } },
  },
  moves: {
    approve: {
      label: { zh: '核验通过', en: 'Approve' },
      from: ['submitted'],
      to: 'approved',
      by: verifier,
      needs: [notOnesOwn],
      primary: true,
      tells: applicationApproved,
    },
    return: {
      label: { zh: '请修改', en: 'Ask to revise' },
      from: ['submitted'],
      to: 'returned',
      by: verifier,
      needs: [notOnesOwn],
      needsReason: true,
      tells: applicationReturned,
    },
    refuse: {
      label: { zh: '不通过', en: 'Refuse' },
      from: ['submitted'],
      to: 'refused',
      by: verifier,
      needs: [notOnesOwn],
      needsReason: true,
      tells: applicationRefused,
    },
    resubmit: {
      label: { zh: '重新提交', en: 'Submit again' },
      from: ['returned'],
      to: 'submitted',
      by: applicant,
      primary: true,
      tells: applicationSubmitted,
    },
    withdraw: {
      label: { zh: '撤回申请', en: 'Withdraw' },
      from: ['submitted', 'returned'],
      to: 'withdrawn',
      by: applicant,
      tells: applicationWithdrawn,
    },
  },
});
