import { defineRefusals } from '@market/platform/errors';

export const matchingRefusals = defineRefusals('matching', {
  noSuchMatch: {
    kind: 'not-found',
    zh: '没有这条推荐。刷新后再看。',
    en: 'There is no such suggestion. Reload and look again.',
  },
  reasonMissing: {
    kind: 'invalid',
    zh: '选一个不合适的原因，对方才知道怎么改。',
    en: 'Choose a reason, so that the seller learns from it.',
  },
  alreadyAnswered: {
    kind: 'conflict',
    zh: '这条推荐已经答复过了。刷新后看答复。',
    en: 'This suggestion has been answered already. Reload to see the answer.',
  },
  needNotOpen: {
    kind: 'rejected',
    zh: '这条需求已经不在征集，不能再推荐。看看别的需求。',
    en: 'This need is not open any more. Look at other needs.',
  },
  notOwnListing: {
    kind: 'rejected',
    zh: '只能推荐本单位在架的成果。先把成果挂牌，再来推荐。',
    en: 'Only achievements your own unit has on offer can be suggested. List it first.',
  },
  ownNeed: { kind: 'rejected', zh: '这是本单位的需求。', en: 'This is a need of your own unit.' },
  alreadySuggested: {
    kind: 'conflict',
    zh: '这项成果已经推荐给这条需求了，等对方答复。',
    en: 'This achievement has been suggested for this need already; wait for the answer.',
  },
});
