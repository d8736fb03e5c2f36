import type { Refusal } from '@market/platform/errors';
import { defineStates } from '@market/platform/states';
import { needClosed, needExpired, needPublished } from '../facts';
import { gapsOf } from './completeness';
import type { Need, State } from './need';
import { needRefusals } from './refusals';

export type Action = 'publish' | 'close' | 'expire';

const officer = [{ duty: 'need-officer', as: 'owner' }] as const;

function formMustBeComplete({ form }: Need): Refusal | undefined {
  const gaps = gapsOf(form);
  if (gaps.length === 0) return undefined;
  return needRefusals.incomplete(
    {
      count: gaps.length,
      what: gaps.map((gap) => gap.zh).join('、'),
      whatEn: gaps.map((gap) => gap.en).join(', '),
    },
    gaps.map(({ field, zh, en }) => ({ field, zh: `还没有填：${zh}`, en: `Missing: ${en}` })),
  );
}

/** The life of a need. */
export const needStates = defineStates<State, Action, Need>({
  noun: 'need',
  name: { zh: '需求', en: 'need' },
  initial: 'draft',
  final: [],
  states: {
    draft: { name: { zh: '草稿', en: 'Draft' } },
    open: { name: { zh: '征集中', en: 'Open' } },
    closed: { name: { zh: '已结束', en: 'Closed' } },
    expired: {
      name: { zh: '已过期', en: 'Expired' },
      desk: { duty: 'need-officer', as: 'owner', verb: { zh: '延期或结束', en: 'Extend or close' } },
    },
  },
  moves: {
    publish: {
      label: { zh: '发布需求', en: 'Publish' },
      from: ['draft', 'closed', 'expired'],
      to: 'open',
      by: officer,
      needs: [formMustBeComplete],
      primary: true,
      tells: needPublished,
    },
    close: {
      label: { zh: '结束征集', en: 'Close' },
      from: ['open', 'expired'],
      to: 'closed',
      by: officer,
      needsReason: true,
      tells: needClosed,
    },
    expire: { label: { zh: '到期', en: 'Expire' }, from: ['open'], to: 'expired', tells: needExpired },
  },
});
