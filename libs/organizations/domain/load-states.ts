import type { PersonActor } from '@market/platform/call';
import type { Refusal } from '@market/platform/errors';
import { defineStates } from '@market/platform/states';
import { loadFinished, loadSubmitted, loadUploaded } from '../facts';
import type { Load, LoadState } from './load';
import { daysToReleaseLoads } from './parameters';
import { organizationRefusals } from './refusals';

export type LoadAction =
  'read' | 'fail' | 'replace' | 'submit' | 'withdraw' | 'release' | 'rest' | 'finish' | 'discard';

const verifier = [{ duty: 'unit-verifier', as: 'office' }] as const;

function rowsMustBeReady({ counts }: Load): Refusal | undefined {
  return counts.ready === 0 ? organizationRefusals.loadNothingReady() : undefined;
}

/** Whoever uploaded or mended a row does not release the list: it stands for the verification of all its units. */
function releaserMustHaveHadNoHand({ hands }: Load, actor: PersonActor | undefined): Refusal | undefined {
  return actor && hands.includes(actor.personId) ? organizationRefusals.loadOwnHand() : undefined;
}

/** The life of a first load: read, mended, submitted by one, released by another, imported row by row. */
export const loadStates = defineStates<LoadState, LoadAction, Load>({
  noun: 'unit-load',
  name: { zh: '首次导入', en: 'first load' },
  initial: 'reading',
  final: ['done', 'discarded'],
  states: {
    reading: { name: { zh: '正在读取', en: 'Being read' } },
    unreadable: { name: { zh: '读不了', en: 'Unreadable' } },
    open: { name: { zh: '核对中', en: 'Being checked' } },
    submitted: {
      name: { zh: '待放行', en: 'To be released' },
      desk: {
        duty: 'unit-verifier',
        as: 'office',
        verb: { zh: '放行导入', en: 'Release' },
        deadline: daysToReleaseLoads,
      },
    },
    importing: { name: { zh: '正在导入', en: 'Being imported' } },
    done: { name: { zh: '已导入', en: 'Imported' } },
    discarded: { name: { zh: '已作废', en: 'Discarded' } },
  },
  moves: {
    read: { label: { zh: '读完', en: 'Read' }, from: ['reading'], to: 'open' },
    fail: { label: { zh: '读不了', en: 'Not readable' }, from: ['reading'], to: 'unreadable' },
    replace: {
      label: { zh: '换一个文件', en: 'Upload another file' },
      from: ['open', 'unreadable'],
      to: 'reading',
      by: verifier,
      tells: loadUploaded,
    },
    submit: {
      label: { zh: '提交放行', en: 'Submit for release' },
      from: ['open'],
      to: 'submitted',
      by: verifier,
      needs: [rowsMustBeReady],
      primary: true,
      tells: loadSubmitted,
    },
    withdraw: {
      label: { zh: '退回修改', en: 'Back to checking' },
      from: ['submitted'],
      to: 'open',
      by: verifier,
      needsReason: true,
    },
    release: {
      label: { zh: '放行导入', en: 'Release' },
      from: ['submitted'],
      to: 'importing',
      by: verifier,
      needs: [releaserMustHaveHadNoHand],
      primary: true,
    },
    // Some rows are left to be mended: they wait for the next round.
    rest: {
      label: { zh: '导入了一部分', en: 'Imported in part' },
      from: ['importing'],
      to: 'open',
      tells: loadFinished,
    },
    finish: {
      label: { zh: '全部导入', en: 'Imported' },
      from: ['importing'],
      to: 'done',
      tells: loadFinished,
    },
    discard: {
      label: { zh: '作废', en: 'Discard' },
      from: ['open', 'unreadable'],
      to: 'discarded',
      by: verifier,
      needsReason: true,
    },
  },
});
