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
});
