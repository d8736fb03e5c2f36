import { defineRefusals } from '@market/platform/errors';

export const claimRefusals = defineRefusals('subsidies', {
  noSuchClaim: {
    kind: 'not-found',
    zh: '没有这件补助申请。到“补助申请”里找。',
    en: 'There is no such claim. Look in the list of claims.',
  },
  samePerson: {
    kind: 'rejected',
    zh: '你已经在这件申请上办过“{duty}”，这一步要换一个人。',
    en: 'You have already acted on this claim ({dutyEn}); this step needs another person.',
  },
  resultChanged: {
    kind: 'conflict',
    zh: '你看的结果已经变了：{changes}。刷新后重新核对，再批准新的结果。',
    en: 'The result you looked at has changed: {changesEn}. Reload, check it again, then approve the new one.',
  },
  notConfirmed: {
    kind: 'rejected',
    zh: '三处都要确认才能提交。',
    en: 'All three points must be confirmed before you submit.',
  },
  budgetSpent: {
    kind: 'rejected',
    zh: '本年度预算可用 {available} 元，不够这一笔 {amount} 元。等额度调整或别的申请释放后再办。',
    en: 'CNY {available} of this year’s budget is left, less than CNY {amount}. Wait until the budget is raised or released.',
  },
  yearSpent: {
    kind: 'conflict',
    zh: '该单位本年度的额度刚被另一件用去，结果要重新核算。刷新后再看。',
    en: 'Another claim of this unit has just used its limit of the year. Reload to see the new result.',
  },
  standingBars: {
    kind: 'rejected',
    zh: '{number} 现在不能拨付：{unit}{what}。这一件从批次里拿掉，请县级重新核查。',
    en: '{number} cannot be paid now: {unit}, {whatEn}. Leave it out; the county has to look again.',
  },
  notParty: {
    kind: 'not-found',
    zh: '只有合同的买方和卖方申报关联关系。',
    en: 'Only the buyer and the seller declare whether they are related.',
  },
  noPayee: {
    kind: 'rejected',
    zh: '还没有填收款账号。填本单位账号后再提交。',
    en: 'There is no account to pay into yet. Give the account of your unit.',
  },
  nothingChosen: { kind: 'rejected', zh: '一件也没有选。', en: 'Choose at least one claim.' },
  notReady: {
    kind: 'conflict',
    zh: '{number} 现在不能列入，可能已被别人办理。刷新后再选。',
    en: '{number} cannot be taken now; somebody may have dealt with it. Reload and choose again.',
  },
  noSuchBatch: {
    kind: 'not-found',
    zh: '没有这个拨付批次。到“拨付批次”里找。',
    en: 'There is no such batch. Look in the list of batches.',
  },
  returnUnreadable: {
    kind: 'rejected',
    zh: '回盘文件读不出来：{why}。用银行给的 CSV 原文件。',
    en: 'The return file cannot be read: {whyEn}. Use the CSV as the bank gave it.',
  },
});
