import { defineStates, type Guard } from '@market/platform/states';
import type { Payout, PayoutState } from './payout';
import { daysToCheckPayout, daysToTakeReturn } from './parameters';
import { claimRefusals } from './refusals';

export type PayoutAction = 'release' | 'dismiss' | 'settle';

const checker = [{ duty: 'payout-checker', as: 'province' }] as const;

const mustNotBeTheMaker: Guard<Payout> = ({ madeBy }, actor) =>
  actor && madeBy.includes(actor.personId)
    ? claimRefusals.samePerson({ duty: '制单', dutyEn: 'make' })
    : undefined;

/** A batch is made by one, checked by another, and settled line by line by the bank's return file. */
export const payoutStates = defineStates<PayoutState, PayoutAction, Payout>({
  noun: 'payout',
  name: { zh: '拨付批次', en: 'payout batch' },
  initial: 'made',
  final: ['dismissed', 'settled'],
  states: {
    made: {
      name: { zh: '待复核', en: 'To be checked' },
      desk: {
        duty: 'payout-checker',
        as: 'province',
        verb: { zh: '拨付复核', en: 'Check' },
        deadline: daysToCheckPayout,
      },
    },
    released: {
      name: { zh: '已送银行', en: 'At the bank' },
      desk: {
        duty: 'payout-maker',
        as: 'province',
        verb: { zh: '导入回盘', en: 'Take the return file' },
        deadline: daysToTakeReturn,
      },
    },
    dismissed: { name: { zh: '已退回', en: 'Dismissed' } },
    settled: { name: { zh: '已回盘', en: 'Settled' } },
  },
  moves: {
    release: {
      label: { zh: '复核通过，生成文件', en: 'Release the file' },
      from: ['made'],
      to: 'released',
      by: checker,
      needs: [mustNotBeTheMaker],
      primary: true,
    },
    dismiss: {
      label: { zh: '退回制单', en: 'Dismiss' },
      from: ['made'],
      to: 'dismissed',
      by: checker,
      needsReason: true,
    },
    settle: { label: { zh: '全部回盘', en: 'Settled' }, from: ['released'], to: 'settled' },
  },
});
