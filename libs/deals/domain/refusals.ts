import { defineRefusals } from '@market/platform/errors';

export const dealRefusals = defineRefusals('deals', {
  noSuchDeal: {
    kind: 'not-found',
    zh: '没有这笔洽谈。到“洽谈”列表里找。',
    en: 'There is no such deal. Look in the list of deals.',
  },
  notOffered: {
    kind: 'rejected',
    zh: '这项成果现在不在架，不能询价。看看相近的成果，或发布需求。',
    en: 'This achievement is not on offer now. Look at similar ones, or post a need.',
  },
  ownAchievement: {
    kind: 'rejected',
    zh: '这是本单位的成果，不用询价。',
    en: 'This is an achievement of your own unit.',
  },
  alreadyTalking: {
    kind: 'conflict',
    zh: '你们已经在谈这项成果：{number}。到那笔洽谈里继续。',
    en: 'You are already talking about this achievement: {number}. Go on there.',
  },
  foreignNeed: {
    kind: 'not-found',
    zh: '没有这条需求，或它不是本单位的。',
    en: 'There is no such need of your unit.',
  },
  nothingOffered: {
    kind: 'rejected',
    zh: '对方还没有报价，没有可以接受的',
    en: 'the other side has offered nothing to accept',
  },
  offerLapsed: {
    kind: 'rejected',
    zh: '第 {version} 版报价 {day} 已过期，请对方再报一次',
    en: 'version {version} of the offer lapsed on {day}; ask for a new one',
  },
  offerChanged: {
    kind: 'conflict',
    zh: '你看的是第 {seen} 版，现在是第 {now} 版。看过新的一版再决定。',
    en: 'You saw version {seen}; version {now} is on the table. Read it, then decide.',
  },
  validityPast: { kind: 'invalid', zh: '有效期要晚于今天。', en: 'The offer must be valid beyond today.' },
  totalZero: { kind: 'invalid', zh: '总价要大于 0 元。', en: 'The total must be above zero.' },
  notParty: {
    kind: 'forbidden',
    zh: '这一步只有买卖双方能办。',
    en: 'Only the buyer or the seller can do this.',
  },
  notBroker: {
    kind: 'invalid',
    zh: '没有这家技术转移服务机构。从列表里选一家。',
    en: 'There is no such service organisation. Choose one from the list.',
  },
  brokerIsParty: {
    kind: 'rejected',
    zh: '交易一方不能同时当居间人。',
    en: 'A party to the deal cannot be its broker.',
  },
  mandateExists: {
    kind: 'conflict',
    zh: '这笔洽谈已有居间委托。先等它答复，或结束它。',
    en: 'This deal has a mandate already. Wait for its answer, or end it.',
  },
  rateTooHigh: {
    kind: 'invalid',
    zh: '佣金比例要在 0% 到 {most}% 之间。',
    en: 'The commission must be between 0% and {most}%.',
  },
  noSuchMandate: { kind: 'not-found', zh: '没有这份居间委托。', en: 'There is no such mandate.' },
  dealOver: { kind: 'conflict', zh: '这笔洽谈已经结束。', en: 'This deal is over.' },
});
