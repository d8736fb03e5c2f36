import { defineParameter, deskDeadline, SHIPPED_ON } from '@market/parameters';

export const daysToAnswer = deskDeadline(
  'deals.days-to-answer',
  { zh: '答复询价和报价', en: 'Answer to an enquiry or an offer' },
  5,
);
export const daysToAnswerMandate = deskDeadline(
  'deals.days-to-answer-mandate',
  { zh: '服务机构答复居间委托', en: 'Broker’s answer to a mandate' },
  3,
);

export const highestCommission = defineParameter({
  key: 'deals.highest-commission',
  name: { zh: '佣金费率上限', en: 'Highest commission' },
  governs: {
    zh: '居间委托的佣金最高占到账额的百分之几，再高就不收这份委托。',
    en: 'Up to which share of the money received a mandate may promise as commission.',
  },
  ...{ unit: 'percent', range: { least: 1, most: 50 }, begun: 'keeps' },
  first: {
    value: 30,
    fromDay: SHIPPED_ON,
    source: {
      zh: '本市场自定，防止写错；法规没有规定上限',
      en: 'Ours, against slips of the pen; no rule of law sets a ceiling',
    },
  },
});
