import { defineRefusals } from '@market/platform/errors';

export const needRefusals = defineRefusals('needs', {
  noSuchNeed: {
    kind: 'not-found',
    zh: '没有这条需求。核对编号，或到需求列表里找。',
    en: 'There is no such need. Check the number, or look in the list of needs.',
  },
  incomplete: { kind: 'rejected', zh: '还缺 {count} 项：{what}', en: '{count} still missing: {whatEn}' },
  deadlinePast: {
    kind: 'rejected',
    zh: '截止日期 {day} 已经过了，换一个以后的日期',
    en: 'the deadline {day} is past; choose a later one',
  },
  locked: {
    kind: 'conflict',
    zh: '需求已发布，内容不能改。先结束它，改好再发布。',
    en: 'The need is published and its content is fixed. Close it, change it, publish it again.',
  },
  stalePage: {
    kind: 'conflict',
    zh: '{who}在你打开之后改过这条需求。你的内容还在页面上，刷新后合并再存。',
    en: '{who} changed this need after you opened it. Your text is still on the page; reload, merge, save again.',
  },
  fieldUnknown: {
    kind: 'invalid',
    zh: '技术领域没有代码 {code}。从列表里选一个。',
    en: 'There is no technology field {code}. Choose one from the list.',
  },
  budgetOrder: {
    kind: 'invalid',
    zh: '最低金额不能高于最高金额。',
    en: 'The lowest amount is above the highest.',
  },
});
