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
  lettersNotOfKind: {
    kind: 'forbidden',
    zh: '{kind}不签发授权书：它的职责来自法律，只能由本单位成员行使。请改为邀请成员。',
    en: 'A {kindEn} gives no letters: its powers come from law and are for its own members. Invite a member instead.',
  },
  letterDutyWrong: {
    kind: 'rejected',
    zh: '“{duty}”不能用授权书交给别人。要由本单位成员来办，请邀请成员。',
    en: '“{dutyEn}” cannot be given by letter. It is for members of the unit: invite one.',
  },
  letterLimitIdle: {
    kind: 'rejected',
    zh: '限额和限定的洽谈只管签约，授权里却没有“签约代表”。勾上它，或去掉限定。',
    en: 'A limit of amount or matter is about signing, which this letter does not cover. Add it or drop the limit.',
  },
  letterBackward: {
    kind: 'invalid',
    zh: '截止日 {untilDay} 早于开始日 {fromDay}，改一下。',
    en: 'The last day, {untilDay}, is before the first, {fromDay}. Change one of them.',
  },
  letterPast: {
    kind: 'invalid',
    zh: '授权从今天（{today}）或以后开始，不能补办过去的。',
    en: 'Authority begins today ({today}) or later; it cannot be given for the past.',
  },
  letterTooLong: {
    kind: 'invalid',
    zh: '一份授权书最长 {days} 天，最晚到 {latest}。到期前可以再签发一份。',
    en: 'A letter runs for {days} days at most, until {latest}. Issue another before it ends.',
  },
  letterDutyNotHeld: {
    kind: 'rejected',
    zh: '{name}是本单位成员，还没有“{duty}”。先在成员名单里给他这项职责，再签发授权书。',
    en: '{name} is a member without “{dutyEn}”. Give him that duty in the list of members first.',
  },
  letterOtherName: {
    kind: 'rejected',
    zh: '授权书写的是“{given}”，你登记的姓名是“{name}”。请对方按你的真实姓名重新签发。',
    en: 'The letter names “{given}”, but you are registered as “{name}”. Ask for one in your own name.',
  },
  letterNotHandedOn: {
    kind: 'forbidden',
    zh: '你依授权书代办，不能再转委托（民法典 第一百六十九条）。请委托单位另行签发授权书。',
    en: 'You act by a letter of authority and cannot hand it on (Civil Code, art. 169). Ask the unit for another letter.',
  },
  noSuchLetter: {
    kind: 'not-found',
    zh: '没有这份授权书，或它不是给你的。用收到授权的邮箱登录，或请委托单位重新签发。',
    en: 'There is no such letter, or it is not for you. Sign in with the address it went to, or ask for another.',
  },
  letterOver: {
    kind: 'conflict',
    zh: '授权书 {number} 已于 {untilDay} 到期，不能再接受。请委托单位重新签发。',
    en: 'Letter {number} ended on {untilDay} and cannot be accepted. Ask the unit for another.',
  },
  representativeUnknown: {
    kind: 'rejected',
    zh: '市场没有核验过本单位的法定代表人姓名，不能这样登记。要签约，请签发授权书。',
    en: 'The market has not verified the name of your legal representative. To sign, issue a letter of authority.',
  },
  notTheRepresentative: {
    kind: 'rejected',
    zh: '证照上的法定代表人是“{given}”，登记的姓名是“{name}”，两者要一致。不是本人的，用授权书。',
    en: 'The licence names “{given}” as legal representative, the account “{name}”. They must agree; otherwise use a letter.',
  },
  loadNoSheet: {
    kind: 'invalid',
    zh: '文件里没有叫{names}的工作表。从模板开始填，不要改工作表的名字。',
    en: 'The file has no sheet named {names}. Begin with the template and keep the names of its sheets.',
  },
  loadNoColumn: {
    kind: 'invalid',
    zh: '工作表“{sheet}”第一行少了这些列：{what}。照模板补上再传。',
    en: 'The first row of the sheet “{sheet}” lacks these columns: {what}. Add them as in the template.',
  },
  loadEmpty: {
    kind: 'invalid',
    zh: '工作表{names}里只有表头，没有内容。填好再传。',
    en: 'The sheets {names} hold nothing below their heads. Fill them in and upload again.',
  },
  loadTooLarge: {
    kind: 'invalid',
    zh: '文件超过 {most} MB。删掉图片和多余的工作表，或者分成几个文件。',
    en: 'The file is larger than {most} MB. Remove pictures and other sheets, or split it.',
  },
  loadNotExcel: {
    kind: 'invalid',
    zh: '要上传 .xlsx 表格。从模板开始填，另存为 .xlsx。',
    en: 'Upload an .xlsx workbook. Begin with the template and save it as .xlsx.',
  },
  loadNothingReady: {
    kind: 'rejected',
    zh: '还没有一行可以导入，先改标出的地方',
    en: 'no row can be imported yet; mend what is marked',
  },
  loadOwnHand: {
    kind: 'rejected',
    zh: '你上传或改过这份名单，要由另一位核验人放行',
    en: 'you uploaded or changed this list; another verifier must release it',
  },
  loadNotOpen: {
    kind: 'conflict',
    zh: '这份名单现在是“{state}”，不能改。要改，先退回修改。',
    en: 'This list is now “{stateEn}” and cannot be changed. Take it back to checking first.',
  },
  noSuchLoad: {
    kind: 'not-found',
    zh: '没有这份名单或这一行，或它不对你开放。到“首次导入”里找。',
    en: 'There is no such list or row, or it is not open to you. Look under “First load”.',
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
