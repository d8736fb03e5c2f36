import { defineStates } from '@market/platform/states';
import {
  cancellationAsked,
  changeApproved,
  changeCancelled,
  changeKept,
  changeProposed,
  changeRefused,
  changeWithdrawn,
} from '../facts';
import type { ChangeState, ParameterChange } from './change';
import {
  cancellerMustBeAnother,
  mustNotBeInForce,
  reviewerMustBeAnother,
  startMustBeAhead,
} from './two-persons';

export type ChangeAction = 'propose' | 'withdraw' | 'approve' | 'refuse' | 'ask-cancel' | 'cancel' | 'keep';

const editor = [{ duty: 'parameter-editor', as: 'office' }] as const;
const approver = [{ duty: 'parameter-approver', as: 'office' }] as const;
const verb = { zh: '复核参数', en: 'Review a parameter' };
const desk = { duty: 'parameter-approver', as: 'office', verb } as const;

/**
 * The life of a change. That it has come into force, or has been superseded, is no state: it follows from its day
 * (`value-in-force`), so that no clock has to run for a number to change.
 */
export const changeStates = defineStates<ChangeState, ChangeAction, ParameterChange>({
  noun: 'parameter-change',
  name: { zh: '参数变更', en: 'change of a parameter' },
  initial: 'draft',
  final: ['refused', 'withdrawn', 'cancelled'],
  states: {
    draft: { name: { zh: '草稿', en: 'Draft' } },
    proposed: { name: { zh: '待复核', en: 'To be reviewed' }, desk },
    refused: { name: { zh: '未通过', en: 'Refused' } },
    withdrawn: { name: { zh: '已撤回', en: 'Withdrawn' } },
    approved: { name: { zh: '已批准', en: 'Approved' } },
    cancelling: { name: { zh: '申请取消，待复核', en: 'Cancellation to be reviewed' }, desk },
    cancelled: { name: { zh: '已取消', en: 'Cancelled' } },
  },
  moves: {
    propose: {
      label: { zh: '提交复核', en: 'Propose' },
      from: ['draft'],
      to: 'proposed',
      by: editor,
      needs: [startMustBeAhead],
      primary: true,
      tells: changeProposed,
    },
    approve: {
      label: { zh: '同意', en: 'Approve' },
      from: ['proposed'],
      to: 'approved',
      by: approver,
      needs: [reviewerMustBeAnother, startMustBeAhead],
      primary: true,
      tells: changeApproved,
    },
    refuse: {
      label: { zh: '不同意', en: 'Refuse' },
      from: ['proposed'],
      to: 'refused',
      by: approver,
      needs: [reviewerMustBeAnother],
      needsReason: true,
      tells: changeRefused,
    },
    withdraw: {
      label: { zh: '撤回', en: 'Withdraw' },
      from: ['draft', 'proposed'],
      to: 'withdrawn',
      by: editor,
      tells: changeWithdrawn,
    },
    'ask-cancel': {
      label: { zh: '申请取消', en: 'Ask to cancel' },
      from: ['approved'],
      to: 'cancelling',
      by: editor,
      needs: [mustNotBeInForce],
      needsReason: true,
      tells: cancellationAsked,
    },
    cancel: {
      label: { zh: '同意取消', en: 'Cancel it' },
      from: ['cancelling'],
      to: 'cancelled',
      by: approver,
      needs: [cancellerMustBeAnother, mustNotBeInForce],
      primary: true,
      tells: changeCancelled,
    },
    keep: {
      label: { zh: '不取消', en: 'Keep it' },
      from: ['cancelling'],
      to: 'approved',
      by: [...approver, ...editor],
      tells: changeKept,
    },
  },
});
