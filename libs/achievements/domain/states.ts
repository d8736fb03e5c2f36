import type { Refusal } from '@market/platform/errors';
import { defineStates, mustHaveMadeNone } from '@market/platform/states';
import {
  achievementApproved,
  achievementExpired,
  achievementListed,
  achievementRegistered,
  achievementReturned,
  achievementSubmitted,
  achievementWithdrawn,
} from '../facts';
import type { Achievement, State } from './achievement';
import { gapsOf, hasPrice } from './completeness';
import { daysForRegistryReview, daysForUnitReview, daysToConfirm, daysToCorrect } from './parameters';
import { achievementRefusals } from './refusals';

export type Action =
  'submit' | 'approve' | 'return' | 'register' | 'send-back' | 'list' | 'confirm' | 'expire' | 'withdraw';

const officer = [{ duty: 'achievement-officer', as: 'owner' }] as const;
const approver = [{ duty: 'unit-approver', as: 'owner' }] as const;
const registrar = [{ duty: 'achievement-registrar', as: 'registry' }] as const;

function formMustBeComplete({ form }: Achievement): Refusal | undefined {
  const gaps = gapsOf(form);
  if (gaps.length === 0) return undefined;
  return achievementRefusals.incomplete(
    {
      count: gaps.length,
      what: gaps.map((gap) => gap.zh).join('、'),
      whatEn: gaps.map((gap) => gap.en).join(', '),
    },
    gaps.map(({ field, zh, en }) => ({ field, zh: `还没有填：${zh}`, en: `Missing: ${en}` })),
  );
}

const BY_OFFICER = ['submit'];
const BY_APPROVER = ['approve', 'return'];
const BY_REGISTRAR = ['register', 'send-back'];
const mustHaveNoOther = (...actions: string[]) =>
  mustHaveMadeNone<Achievement>(actions, () => achievementRefusals.samePerson());
/** Three people, though one may belong to the unit and to the registry, and duties change hands between two rounds. */
const officerAlone = mustHaveNoOther(...BY_APPROVER, ...BY_REGISTRAR);
const approverAlone = mustHaveNoOther(...BY_OFFICER, ...BY_REGISTRAR);
const registrarAlone = mustHaveNoOther(...BY_OFFICER, ...BY_APPROVER);

function priceMustHaveItsBasis({ form }: Achievement): Refusal | undefined {
  return hasPrice(form) ? undefined : achievementRefusals.priceMissing();
}

/** The life of an achievement. */
export const achievementStates = defineStates<State, Action, Achievement>({
  noun: 'achievement',
  name: { zh: '成果', en: 'achievement' },
  initial: 'draft',
  final: [],
  states: {
    draft: { name: { zh: '草稿', en: 'Draft' } },
    'unit-review': {
      name: { zh: '单位审核中', en: 'Unit review' },
      desk: {
        duty: 'unit-approver',
        as: 'owner',
        verb: { zh: '审核', en: 'Review' },
        deadline: daysForUnitReview,
      },
    },
    returned: {
      name: { zh: '退回补正', en: 'Returned for correction' },
      desk: {
        duty: 'achievement-officer',
        as: 'owner',
        verb: { zh: '补正', en: 'Correct' },
        deadline: daysToCorrect,
      },
    },
    'registry-review': {
      name: { zh: '登记审核中', en: 'Registry review' },
      desk: {
        duty: 'achievement-registrar',
        as: 'registry',
        verb: { zh: '登记审核', en: 'Review' },
        deadline: daysForRegistryReview,
      },
    },
    registered: {
      name: { zh: '已登记', en: 'Registered' },
      desk: { duty: 'achievement-officer', as: 'owner', verb: { zh: '挂牌', en: 'List' } },
    },
    listed: { name: { zh: '在架', en: 'Listed' } },
    stale: {
      name: { zh: '待确认', en: 'To be confirmed' },
      desk: {
        duty: 'achievement-officer',
        as: 'owner',
        verb: { zh: '确认仍可转让', en: 'Confirm' },
        deadline: daysToConfirm,
      },
    },
    withdrawn: { name: { zh: '已下架', en: 'Withdrawn' } },
  },
  moves: {
    submit: {
      label: { zh: '提交单位审核', en: 'Submit for unit review' },
      from: ['draft', 'returned'],
      to: 'unit-review',
      by: officer,
      needs: [formMustBeComplete, officerAlone],
      primary: true,
      tells: achievementSubmitted,
    },
    approve: {
      label: { zh: '同意，送登记', en: 'Approve and send to the registry' },
      from: ['unit-review'],
      to: 'registry-review',
      by: approver,
      needs: [approverAlone],
      primary: true,
      tells: achievementApproved,
    },
    return: {
      label: { zh: '退回补正', en: 'Return for correction' },
      from: ['unit-review'],
      to: 'returned',
      by: approver,
      needs: [approverAlone],
      needsReason: true,
      tells: achievementReturned,
    },
    register: {
      label: { zh: '登记并编号', en: 'Register and number' },
      from: ['registry-review'],
      to: 'registered',
      by: registrar,
      needs: [formMustBeComplete, registrarAlone],
      primary: true,
      tells: achievementRegistered,
    },
    'send-back': {
      label: { zh: '退回补正', en: 'Return for correction' },
      from: ['registry-review'],
      to: 'returned',
      by: registrar,
      needs: [registrarAlone],
      needsReason: true,
      tells: achievementReturned,
    },
    list: {
      label: { zh: '挂牌', en: 'List' },
      from: ['registered', 'withdrawn'],
      to: 'listed',
      by: officer,
      needs: [priceMustHaveItsBasis],
      primary: true,
      tells: achievementListed,
    },
    confirm: {
      label: { zh: '确认仍可转让', en: 'Confirm it is still available' },
      from: ['listed', 'stale'],
      to: 'listed',
      by: officer,
      needs: [priceMustHaveItsBasis],
      primary: true,
      tells: achievementListed,
    },
    expire: {
      label: { zh: '转为待确认', en: 'Mark as to be confirmed' },
      from: ['listed'],
      to: 'stale',
      tells: achievementExpired,
    },
    withdraw: {
      label: { zh: '下架', en: 'Withdraw' },
      from: ['registered', 'listed', 'stale'],
      to: 'withdrawn',
      by: officer,
      needsReason: true,
      tells: achievementWithdrawn,
    },
  },
});
