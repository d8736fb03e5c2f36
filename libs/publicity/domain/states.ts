import { defineStates, mustHaveMadeNone } from '@market/platform/states';
import { noticeClosed, objectionDismissed, objectionUpheld } from '../facts';
import type { NoticeState, PublicNotice } from './notice';
import type { Objection, ObjectionState } from './objection';
import { daysToAnswerObjection } from './parameters';
import { publicityRefusals } from './refusals';

export const noticeStates = defineStates<NoticeState, 'close', PublicNotice>({
  noun: 'notice',
  name: { zh: '公示', en: 'public notice' },
  initial: 'open',
  final: ['closed'],
  states: {
    open: { name: { zh: '公示中', en: 'Open' } },
    closed: { name: { zh: '已结束', en: 'Closed' } },
  },
  moves: {
    close: {
      label: { zh: '公示期满', en: 'Period over' },
      from: ['open'],
      to: 'closed',
      tells: noticeClosed,
    },
  },
});

export type Answer = 'dismiss' | 'uphold';

const supervisor = [{ duty: 'supervisor', as: 'publisher' }] as const;
const mustNotBeThePublisher = mustHaveMadeNone<Objection>(['publish'], () => publicityRefusals.samePerson());

export const objectionStates = defineStates<ObjectionState, Answer, Objection>({
  noun: 'objection',
  name: { zh: '异议', en: 'objection' },
  initial: 'open',
  final: ['dismissed', 'upheld'],
  states: {
    open: {
      name: { zh: '待答复', en: 'To be answered' },
      desk: {
        duty: 'supervisor',
        as: 'publisher',
        verb: { zh: '答复异议', en: 'Answer' },
        deadline: daysToAnswerObjection,
      },
    },
    dismissed: { name: { zh: '不成立', en: 'Dismissed' } },
    upheld: { name: { zh: '成立', en: 'Upheld' } },
  },
  moves: {
    dismiss: {
      label: { zh: '异议不成立', en: 'Dismiss' },
      from: ['open'],
      to: 'dismissed',
      by: supervisor,
      needs: [mustNotBeThePublisher],
      needsReason: true,
      tells: objectionDismissed,
    },
    uphold: {
      label: { zh: '异议成立', en: 'Uphold' },
      from: ['open'],
      to: 'upheld',
      by: supervisor,
      needs: [mustNotBeThePublisher],
      needsReason: true,
      tells: objectionUpheld,
    },
  },
});
