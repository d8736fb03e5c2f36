import { defineRefusals } from '@market/platform/errors';

export const identityRefusals = defineRefusals('identity', {
  wrongPassword: {
    kind: 'unauthenticated',
    zh: '账号或密码不对。核对后再试；连续 5 次不对会暂时锁定。',
    en: 'The account or the password is wrong. Check both; five failures in a row lock it for a while.',
  },
  locked: {
    kind: 'too-many',
    zh: '连续多次输错，这个账号在你的网络上暂时锁定，{minutes} 分钟后再试。',
    en: 'Too many failures: this account is locked for your network. Try again in {minutes} minutes.',
  },
  emailTaken: {
    kind: 'conflict',
    zh: '{email} 已有账号。直接登录，或换一个邮箱。',
    en: '{email} already has an account. Sign in, or use another address.',
  },
  passwordTooShort: {
    kind: 'invalid',
    zh: '密码至少 {least} 个字符，用一句容易记的话最好。',
    en: 'The password needs at least {least} characters; a phrase is best.',
  },
});
