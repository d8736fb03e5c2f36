import { defineRefusals } from '@market/platform/errors';

export const achievementRefusals = defineRefusals('achievements', {
  noSuchAchievement: {
    kind: 'not-found',
    zh: '没有这项成果。核对登记号，或从搜索框找名称。',
    en: 'There is no such achievement. Check the number, or search by its title.',
  },
  incomplete: {
    kind: 'rejected',
    zh: '还缺 {count} 项：{what}',
    en: '{count} still missing: {whatEn}',
  },
  samePerson: {
    kind: 'rejected',
    zh: '提交、单位审核和登记要由三位不同的人办理，你已经办过其中另一步，这一步请换一个人',
    en: 'submitting, approving and registering are three people’s; you have done another of them, so somebody else must',
  },
  priceMissing: {
    kind: 'rejected',
    zh: '挂牌要有价格方式和定价依据，先在“价格”一节填好',
    en: 'a listing needs a price mode and its basis; fill in “Price” first',
  },
  locked: {
    kind: 'conflict',
    zh: '这项成果现在是“{state}”，内容不能改。需要更改时先退回补正或联系登记机构。',
    en: 'This achievement is now "{stateEn}" and its content is fixed. Have it returned first, or ask the registry.',
  },
  stalePage: {
    kind: 'conflict',
    zh: '{who}在你打开之后改过这份表。你的内容还在页面上，点“重新打开”合并后再存。',
    en: '{who} changed this form after you opened it. Your text is still on the page; choose “Open again” to merge the two.',
  },
  codeUnknown: {
    kind: 'invalid',
    zh: '{name}没有代码 {code}。从列表里选一个。',
    en: '{nameEn} has no code {code}. Choose one from the list.',
  },
  priceOrder: {
    kind: 'invalid',
    zh: '最低价不能高于最高价。',
    en: 'The lowest price is above the highest.',
  },
  noRegistry: {
    kind: 'unavailable',
    zh: '省里还没有开通成果登记机构，暂时不能送审。请联系市场管理员。',
    en: 'No achievement registry has been set up yet. Ask the market’s administrator.',
  },
});
