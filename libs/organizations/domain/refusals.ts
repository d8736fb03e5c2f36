import { defineRefusals } from '@market/platform/errors';

export const organizationRefusals = defineRefusals('organizations', {
  creditCodeWrong: {
    kind: 'invalid',
    zh: '统一社会信用代码 {code} 的校验位不对。对照营业执照重新填写 18 位。',
    en: 'The check character of credit code {code} is wrong. Copy all 18 characters from the licence.',
  },
  creditCodeTaken: {
    kind: 'conflict',
    zh: '{name}（{code}）已经入驻。请找它的管理员邀请你。',
    en: '{name} ({code}) is already here. Ask its administrator to invite you.',
  },
  notAMember: {
    kind: 'forbidden',
    zh: '你不是这个单位的成员，不能代表它办事。请该单位管理员邀请你。',
    en: 'You are not a member of this unit. Ask its administrator to invite you.',
  },
  noSuchUnit: {
    kind: 'not-found',
    zh: '没有这个单位。核对统一社会信用代码。',
    en: 'There is no such unit. Check its credit code.',
  },
  notYourDuty: {
    kind: 'forbidden',
    zh: '“{duty}”不是你自己的职责，只能委托自己的职责。',
    en: 'You can lend only a duty of your own, not one lent to you.',
  },
  notAColleague: {
    kind: 'invalid',
    zh: '只能委托给本单位的另一位成员。从成员名单里选。',
    en: 'A duty can be lent only to another member of your unit. Choose from its members.',
  },
  alreadyHeld: {
    kind: 'conflict',
    zh: '{name}在这个单位已有“{duty}”，不用再给。',
    en: '{name} already holds “{dutyEn}” in this unit.',
  },
  dutiesClash: {
    kind: 'conflict',
    zh: '{name}已有“{other}”，同一个人不能再有“{one}”。换一位，或先收回那项职责。',
    en: '{name} holds “{otherEn}”; the same person cannot hold “{oneEn}” too. Choose somebody else, or take that duty back first.',
  },
  delegationBackward: {
    kind: 'invalid',
    zh: '截止日 {toDay} 早于开始日 {fromDay}，改一下。',
    en: 'The last day, {toDay}, is before the first, {fromDay}. Change one of them.',
  },
  delegationPast: {
    kind: 'invalid',
    zh: '委托从今天（{today}）或以后开始，不能补办过去的。',
    en: 'A delegation begins today ({today}) or later; it cannot be made for the past.',
  },
  delegationTooLong: {
    kind: 'invalid',
    zh: '一次委托最长 {days} 天，最晚到 {latest}。更久的，请管理员改职责。',
    en: 'A delegation lasts {days} days at most, until {latest}. For longer, ask your administrator to change duties.',
  },
});
