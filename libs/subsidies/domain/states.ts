import { defineStates } from '@market/platform/states';
import {
  claimAccepted,
  claimAdvanced,
  claimApproved,
  claimPaid,
  claimPayable,
  claimRefused,
  claimReopened,
  claimReturned,
  claimSubmitted,
  claimTerminated,
  payoutRefusedByBank,
} from '../facts';
import type { Claim, ClaimState } from './claim';
import { mustBeAnotherPerson } from './another-person';
import {
  daysForCityReview,
  daysForCountyReview,
  daysForProvinceReview,
  daysToConfirm,
  daysToMakePayout,
  daysToPublish,
} from './parameters';

export type Action =
  | 'confirm'
  | 'withdraw'
  | 'refuse'
  | 'prepare-again'
  | 'accept'
  | 'county-approve'
  | 'city-approve'
  | 'province-approve'
  | 'county-return'
  | 'city-return'
  | 'province-return'
  | 'assess-again'
  | 'uphold-objection'
  | 'pass-publicity'
  | 'batch'
  | 'unbatch'
  | 'bank-refuse'
  | 'pay'
  | 'close';

const applicant = [{ duty: 'subsidy-applicant', as: 'applicant' }] as const;
const county = [{ duty: 'county-reviewer', as: 'county' }] as const;
const city = [{ duty: 'city-reviewer', as: 'city' }] as const;
const province = [{ duty: 'province-reviewer', as: 'province' }] as const;
const maker = [{ duty: 'payout-maker', as: 'province' }] as const;
const checker = [{ duty: 'payout-checker', as: 'province' }] as const;

const RETURN = { zh: '退回补正', en: 'Return for correction' } as const;

/** The life of a claim, from the deal's money to the subsidy's. */
export const claimStates = defineStates<ClaimState, Action, Claim>({
  noun: 'claim',
  name: { zh: '补助申请', en: 'subsidy claim' },
  initial: 'prepared',
  final: ['closed', 'withdrawn', 'terminated'],
  states: {
    prepared: {
      name: { zh: '待确认', en: 'To be confirmed' },
      desk: {
        duty: 'subsidy-applicant',
        as: 'applicant',
        verb: { zh: '确认补助申请', en: 'Confirm the claim' },
        deadline: daysToConfirm,
      },
    },
    // On the county's desk only while a look-up of the county's is missing; see put-on-desk.
    submitted: {
      name: { zh: '已提交', en: 'Submitted' },
      desk: {
        duty: 'county-reviewer',
        as: 'county',
        verb: { zh: '查信用', en: 'Look up integrity' },
        deadline: daysForCountyReview,
      },
    },
    'county-review': {
      name: { zh: '县级初审', en: 'County review' },
      desk: {
        duty: 'county-reviewer',
        as: 'county',
        verb: { zh: '县级初审', en: 'Review' },
        deadline: daysForCountyReview,
      },
    },
    'city-review': {
      name: { zh: '市级复核', en: 'City review' },
      desk: {
        duty: 'city-reviewer',
        as: 'city',
        verb: { zh: '市级复核', en: 'Review' },
        deadline: daysForCityReview,
      },
    },
    'province-review': {
      name: { zh: '省级终审', en: 'Province review' },
      desk: {
        duty: 'province-reviewer',
        as: 'province',
        verb: { zh: '省级终审', en: 'Review' },
        deadline: daysForProvinceReview,
      },
    },
    publicity: {
      name: { zh: '公示', en: 'Public notice' },
      desk: {
        duty: 'publicity-officer',
        as: 'province',
        verb: { zh: '发布公示', en: 'Publish' },
        deadline: daysToPublish,
      },
    },
    payable: {
      name: { zh: '待拨付', en: 'To be paid' },
      desk: {
        duty: 'payout-maker',
        as: 'province',
        verb: { zh: '制单', en: 'Make a payout' },
        deadline: daysToMakePayout,
      },
    },
    'payout-check': { name: { zh: '拨付复核', en: 'Payout check' } },
    paid: { name: { zh: '已拨付', en: 'Paid' } },
    closed: { name: { zh: '结案', en: 'Closed' } },
    returned: {
      name: { zh: '退回补正', en: 'Returned for correction' },
      desk: {
        duty: 'subsidy-applicant',
        as: 'applicant',
        verb: { zh: '补正', en: 'Correct' },
        deadline: daysToConfirm,
      },
    },
    refused: { name: { zh: '不予受理', en: 'Not accepted' } },
    withdrawn: { name: { zh: '撤回', en: 'Withdrawn' } },
    terminated: { name: { zh: '终止', en: 'Terminated' } },
  },
  moves: {
    confirm: {
      label: { zh: '确认并提交', en: 'Confirm and submit' },
      from: ['prepared', 'returned'],
      to: 'submitted',
      by: applicant,
      needs: [mustBeAnotherPerson('apply')],
      primary: true,
      tells: claimSubmitted,
    },
    withdraw: {
      label: { zh: '撤回', en: 'Withdraw' },
      from: ['prepared', 'submitted', 'county-review', 'returned'],
      to: 'withdrawn',
      by: applicant,
      needs: [mustBeAnotherPerson('apply')],
      needsReason: true,
    },
    refuse: {
      label: { zh: '不予受理', en: 'Not accepted' },
      from: ['prepared', 'submitted'],
      to: 'refused',
      tells: claimRefused,
    },
    'prepare-again': {
      label: { zh: '事实有变，重新准备', en: 'Prepared again: the facts have changed' },
      from: ['refused'],
      to: 'prepared',
    },
    accept: {
      label: { zh: '受理', en: 'Accepted' },
      from: ['submitted'],
      to: 'county-review',
      tells: claimAccepted,
    },
    'county-approve': {
      label: { zh: '同意，转市级复核', en: 'Approve, on to the city' },
      from: ['county-review'],
      to: 'city-review',
      by: county,
      needs: [mustBeAnotherPerson('county')],
      primary: true,
      tells: claimAdvanced,
    },
    'city-approve': {
      label: { zh: '同意，转省级终审', en: 'Approve, on to the province' },
      from: ['city-review'],
      to: 'province-review',
      by: city,
      needs: [mustBeAnotherPerson('city')],
      primary: true,
      tells: claimAdvanced,
    },
    'province-approve': {
      label: { zh: '同意，转公示', en: 'Approve, on to public notice' },
      from: ['province-review'],
      to: 'publicity',
      by: province,
      needs: [mustBeAnotherPerson('province')],
      primary: true,
      tells: claimApproved,
    },
    'county-return': {
      label: RETURN,
      from: ['county-review'],
      to: 'returned',
      by: county,
      needs: [mustBeAnotherPerson('county')],
      needsReason: true,
      tells: claimReturned,
    },
    'city-return': {
      label: RETURN,
      from: ['city-review'],
      to: 'returned',
      by: city,
      needs: [mustBeAnotherPerson('city')],
      needsReason: true,
      tells: claimReturned,
    },
    'province-return': {
      label: RETURN,
      from: ['province-review'],
      to: 'returned',
      by: province,
      needs: [mustBeAnotherPerson('province')],
      needsReason: true,
      tells: claimReturned,
    },
    'assess-again': {
      label: { zh: '事实有变，重新核算', en: 'Assessed again: a fact has changed' },
      from: ['county-review', 'city-review', 'province-review', 'publicity', 'payable'],
      to: 'submitted',
      tells: claimReopened,
    },
    'uphold-objection': {
      label: { zh: '异议成立，终止', en: 'Objection upheld, terminated' },
      from: ['publicity', 'payable'],
      to: 'terminated',
      tells: claimTerminated,
    },
    'pass-publicity': {
      label: { zh: '公示期满', en: 'Public notice passed' },
      from: ['publicity'],
      to: 'payable',
      tells: claimPayable,
    },
    batch: {
      label: { zh: '列入拨付批次', en: 'Put into a payout batch' },
      from: ['payable'],
      to: 'payout-check',
      by: maker,
      needs: [mustBeAnotherPerson('make')],
    },
    unbatch: {
      label: { zh: '退回制单', en: 'Back to the maker' },
      from: ['payout-check'],
      to: 'payable',
      by: checker,
      needs: [mustBeAnotherPerson('check')],
      needsReason: true,
    },
    'bank-refuse': {
      label: { zh: '银行未付出', en: 'Not paid out by the bank' },
      from: ['payout-check'],
      to: 'payable',
      tells: payoutRefusedByBank,
    },
    pay: {
      label: { zh: '银行回盘，已拨付', en: 'Paid, as the bank returned' },
      from: ['payout-check'],
      to: 'paid',
      tells: claimPaid,
    },
    close: { label: { zh: '结案', en: 'Closed' }, from: ['paid'], to: 'closed' },
  },
});

/** Which move approves, or returns, in which state. */
export const APPROVE = {
  'county-review': { action: 'county-approve', duty: 'county' },
  'city-review': { action: 'city-approve', duty: 'city' },
  'province-review': { action: 'province-approve', duty: 'province' },
} as const;

export const SEND_BACK = {
  'county-review': { action: 'county-return', duty: 'county' },
  'city-review': { action: 'city-return', duty: 'city' },
  'province-review': { action: 'province-return', duty: 'province' },
} as const;

export type ReviewState = keyof typeof APPROVE;

export function isUnderReview(state: ClaimState): state is ReviewState {
  return Object.hasOwn(APPROVE, state);
}
