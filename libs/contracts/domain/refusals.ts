import { defineRefusals } from '@market/platform/errors';

export const contractRefusals = defineRefusals('contracts', {
  noSuchContract: {
    kind: 'not-found',
    zh: '没有这份合同。到“合同”列表里找。',
    en: 'There is no such contract. Look in the list.',
  },
  notAgreed: {
    kind: 'rejected',
    zh: '双方还没有达成一致，不能起草合同。先在洽谈里同意一版报价。',
    en: 'The two sides have not agreed yet. Accept an offer first.',
  },
  alreadyDrafted: {
    kind: 'conflict',
    zh: '这笔洽谈已有合同，到那份里继续。',
    en: 'This deal has a contract already; go on there.',
  },
  locked: {
    kind: 'conflict',
    zh: '合同已送签，内容不能改。先退回起草。',
    en: 'It has been sent for signing. Reopen the draft first.',
  },
  stalePage: {
    kind: 'conflict',
    zh: '别人在你打开之后改过这份合同。你的内容还在页面上，刷新后合并再存。',
    en: 'Somebody changed this contract after you opened it. Your text is still on the page; reload, merge, save again.',
  },
  incomplete: { kind: 'rejected', zh: '还缺 {count} 项：{what}', en: '{count} still missing: {whatEn}' },
  technologyAbove: {
    kind: 'rejected',
    zh: '技术交易额 {technology} 元不能高于合同成交额 {amount} 元',
    en: 'the technology amount CNY {technology} is above the contract amount CNY {amount}',
  },
  actedForParty: {
    kind: 'rejected',
    zh: '你办过这份合同的当事方手续，认定登记要换一个人',
    en: 'you have acted on it for a party; somebody else must register it',
  },
  actedForOffice: {
    kind: 'rejected',
    zh: '你在登记机构办过这份合同，当事方的手续要换一个人办',
    en: 'you have acted on it for the office; somebody else must act for the party',
  },
  otherFile: {
    kind: 'conflict',
    zh: '你看的文件和现在要签的不是同一份。重新打开文件，看过再签。',
    en: 'The file you saw is not the one to be signed now. Open it again, then sign.',
  },
  authorityUnknown: {
    kind: 'rejected',
    zh: '没有查到你凭什么签署。刷新后再试',
    en: 'it is not known by what you would sign. Reload and try again',
  },
  noAuthority: {
    kind: 'rejected',
    zh: '{why}。请本单位管理员在“单位与成员”里签发授权书',
    en: '{whyEn}. Ask your unit administrator for a letter of authority under “Unit and members”',
  },
  signedForOther: {
    kind: 'rejected',
    zh: '这份文件你已代另一方签过，同一个人不能代双方签署（民法典 第一百六十八条）。请换一位签',
    en: 'you have signed this file for the other side; nobody signs for both (Civil Code, art. 168). Let somebody else sign',
  },
  noOffice: {
    kind: 'unavailable',
    zh: '还没有开通技术合同认定登记机构，暂时不能提交。请联系市场管理员。',
    en: 'No registration office has been set up yet. Ask the market’s administrator.',
  },
});
