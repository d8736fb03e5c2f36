import { defineRefusals } from '@market/platform/errors';

export const organizationRefusals = defineRefusals('organizations', {
  identityMissing: {
    kind: 'rejected',
    zh: '这件事要先实名：到“个人信息”登记证件号码，约一分钟，登记后回来继续，已填的内容不会丢。',
    en: 'State your identity document under “Personal data” first; it takes a minute, and nothing you typed is lost.',
  },
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
  placeUnknown: {
    kind: 'invalid',
    zh: '没有编号 {code} 的县区。从名单里选所在地。',
    en: 'There is no county with the code {code}. Choose the place from the list.',
  },
  letterMissing: {
    kind: 'invalid',
    zh: '你不是法定代表人，要附单位盖章的授权书。',
    en: 'You are not the legal representative: attach the unit’s stamped letter for you.',
  },
  alreadyApplied: {
    kind: 'conflict',
    zh: '你已为 {code} 提交过申请，还没有办完。在“单位入驻”里看进展。',
    en: 'You have an open application for {code}. See it under “Join as a unit”.',
  },
  nobodyVerifies: {
    kind: 'unavailable',
    zh: '市场还没有设核验机构，暂时不能入驻。请联系市场运营方。',
    en: 'The market has no verifying office yet. Contact its operator.',
  },
  noSuchApplication: {
    kind: 'not-found',
    zh: '没有这份入驻申请，或它不是你的。',
    en: 'There is no such application, or it is not yours.',
  },
  ownApplication: {
    kind: 'rejected',
    zh: '这是你自己提交的申请，请另一位核验人办理。',
    en: 'This application is your own: another verifier must answer it.',
  },
  resetElsewhere: {
    kind: 'forbidden',
    zh: '他还管理主管部门或市场，或在别的单位有要求动态码的职责。请系统管理员重置。',
    en: 'He administers an office or the market, or holds such duties elsewhere: an administrator of the market resets it.',
  },
  dutiesWrong: {
    kind: 'rejected',
    zh: '这些职责不能这样给：{why}。改一下再保存。',
    en: 'These duties cannot be given like this: {whyEn}. Change them and save again.',
  },
  lastAdministrator: {
    kind: 'conflict',
    zh: '{name}是唯一的单位管理员。先把“单位管理员”给另一位成员。',
    en: '{name} is the only unit administrator. Give that duty to another member first.',
  },
  successorNeeded: {
    kind: 'rejected',
    zh: '{name}名下还有：{what}。选一位同事接手。',
    en: '{name} still holds: {whatEn}. Choose a colleague to take over.',
  },
  invitationsWrong: {
    kind: 'invalid',
    zh: '有 {count} 行不能邀请，名单还没有发出。改好标出的行，再发一次。',
    en: '{count} rows cannot be invited, and nothing was sent. Mend the rows marked and send again.',
  },
  alreadyMember: {
    kind: 'conflict',
    zh: '{name}已经是本单位成员。要改职责，在成员名单里改。',
    en: '{name} is a member already. Change the duties in the list of members.',
  },
  noSuchInvitation: {
    kind: 'not-found',
    zh: '没有这份邀请，或它不是发给你的。用收到邀请的邮箱登录，或请对方重新邀请。',
    en: 'There is no such invitation, or it is not for you. Sign in with the address it was sent to, or ask for another.',
  },
  invitationOver: {
    kind: 'conflict',
    zh: '这份邀请{why}，不能再接受。请单位管理员重新邀请。',
    en: 'This invitation {whyEn}. Ask the unit administrator for another.',
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
