import { defineStates } from '@market/platform/states';
import { decreeApproved, decreeProposed, decreeRefused, decreeWithdrawn } from '../facts';
import type { Decree, DecreeState } from './decree';
import { reviewerMustBeAnother } from './two-persons';

export type DecreeAction = 'propose' | 'withdraw' | 'approve' | 'refuse';

const editor = [{ duty: 'parameter-editor', as: 'office' }] as const;
const approver = [{ duty: 'parameter-approver', as: 'office' }] as const;

/** How a year's holiday notice comes to count. */
export const decreeStates = defineStates<DecreeState, DecreeAction, Decree>({
  noun: 'decree',
  name: { zh: '放假通知', en: 'holiday notice' },
  initial: 'draft',
  final: ['approved', 'refused', 'withdrawn'],
  states: {
    draft: { name: { zh: '草稿', en: 'Draft' } },
    proposed: {
      name: { zh: '待复核', en: 'To be reviewed' },
      desk: {
        duty: 'parameter-approver',
        as: 'office',
        verb: { zh: '复核放假通知', en: 'Review a holiday notice' },
      },
    },
    approved: { name: { zh: '已启用', en: 'In use' } },
    refused: { name: { zh: '未通过', en: 'Refused' } },
    withdrawn: { name: { zh: '已撤回', en: 'Withdrawn' } },
  },
  moves: {
    propose: {
      label: { zh: '提交复核', en: 'Propose' },
      from: ['draft'],
      to: 'proposed',
      by: editor,
      primary: true,
      tells: decreeProposed,
    },
    approve: {
      label: { zh: '核对无误，启用', en: 'Checked: put it to use' },
      from: ['proposed'],
      to: 'approved',
      by: approver,
      needs: [reviewerMustBeAnother],
      primary: true,
      tells: decreeApproved,
    },
    refuse: {
      label: { zh: '不同意', en: 'Refuse' },
      from: ['proposed'],
      to: 'refused',
      by: approver,
      needs: [reviewerMustBeAnother],
      needsReason: true,
      tells: decreeRefused,
    },
    withdraw: {
      label: { zh: '撤回', en: 'Withdraw' },
      from: ['draft', 'proposed'],
      to: 'withdrawn',
      by: editor,
      tells: decreeWithdrawn,
    },
  },
});
