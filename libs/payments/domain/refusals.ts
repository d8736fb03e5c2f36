import { defineRefusals } from '@market/platform/errors';

export const paymentRefusals = defineRefusals('payments', {
  noPlan: {
    kind: 'not-found',
    zh: '合同还没有双方签署，没有付款计划。签署后自动生成。',
    en: 'The contract is not signed by both sides yet; its payment plan appears then.',
  },
  badPlan: { kind: 'rejected', zh: '付款计划不对：{why}', en: 'The plan is wrong: {whyEn}' },
  planUnderWay: {
    kind: 'conflict',
    zh: '已有款项到账，付款计划不能再改。',
    en: 'Money has arrived; the plan can no longer change.',
  },
  usedElsewhere: {
    kind: 'conflict',
    zh: '{kind} {number} 已经登记过，同一张不能用两次。请核对号码。',
    en: '{kindEn} {number} has been entered before; one paper counts once. Check the number.',
  },
  inFuture: {
    kind: 'rejected',
    zh: '日期 {day} 还没有到，请核对票据上的日期。',
    en: '{day} has not come yet; check the date on the paper.',
  },
  noSuchEvidence: { kind: 'not-found', zh: '没有这张票据。', en: 'There is no such paper.' },
  noSuchLine: {
    kind: 'not-found',
    zh: '没有这笔流水。到“到账核对”里找。',
    en: 'There is no such line. Look in the list of received money.',
  },
  noSuchCode: {
    kind: 'rejected',
    zh: '没有付款码 {code}。付款码在合同页的“付款与票据”里。',
    en: 'There is no payment code {code}; it stands on the contract page.',
  },
  tooMuch: {
    kind: 'rejected',
    zh: '这笔 {amount} 元超过该期未付的 {left} 元。退回付款人，或请双方先改付款计划。',
    en: 'CNY {amount} is more than the CNY {left} the instalment lacks. Send it back, or have the plan changed.',
  },
});
