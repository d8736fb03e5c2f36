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
  addressTaken: {
    kind: 'conflict',
    zh: '这个邮箱或手机号已有账号。直接登录，或换一个。',
    en: 'This address or number already has an account. Sign in, or use another.',
  },
  addressWrong: {
    kind: 'invalid',
    zh: '要填邮箱地址，或 11 位手机号。',
    en: 'Give a mail address, or a mobile number of eleven digits.',
  },
  passwordTooShort: {
    kind: 'invalid',
    zh: '密码至少 {least} 个字符，用一句容易记的话最好。',
    en: 'The password needs at least {least} characters; a phrase is best.',
  },
  passwordTooLong: {
    kind: 'invalid',
    zh: '密码最长 {most} 个字符。',
    en: 'The password has {most} characters at most.',
  },
  passwordCommon: {
    kind: 'invalid',
    zh: '这个密码太容易猜到。换一个，用几个不相干的词连成一句最好。',
    en: 'This password is among the first to be guessed. Choose another; a few unrelated words are best.',
  },
  oldPasswordWrong: {
    kind: 'rejected',
    zh: '原密码不对。忘了的话，退出后用“找回密码”。',
    en: 'The old password is wrong. If you forgot it, sign out and recover it.',
  },
  samePassword: {
    kind: 'invalid',
    zh: '新密码和原密码一样，换一个。',
    en: 'The new password is the old one. Choose another.',
  },
  codeWrong: {
    kind: 'rejected',
    zh: '验证码不对，或已过期、用过、试得太多。核对最近一封邮件或短信，或重新获取。',
    en: 'The code is wrong, out of date, used, or tried too often. Look at the latest message, or ask for a new one.',
  },
  codeTooSoon: {
    kind: 'too-many',
    zh: '刚发过验证码，{seconds} 秒后可以再要。先看看手机短信，或邮箱和垃圾箱。',
    en: 'A code was sent a moment ago; ask again in {seconds} seconds. Look at your phone or mailbox first.',
  },
  notAgreed: {
    kind: 'invalid',
    zh: '要同意用户协议和隐私说明才能注册。',
    en: 'You need to agree to the user agreement and the privacy notice to sign up.',
  },
  identityNumberWrong: {
    kind: 'invalid',
    zh: '证件号码不对：身份证 18 位，最后一位是校验位；护照是字母和数字。对照证件再填。',
    en: 'This is no such number: an identity card has 18 characters, the last a check; a passport letters and digits.',
  },
  identityNumberTaken: {
    kind: 'conflict',
    zh: '这个证件号码已登记在另一个账号下，一个人只登记一次。是你本人的，用原来的账号登录，在“账号安全”里添加这个邮箱或手机号；不是，请联系市场运营方。',
    en: 'This number is registered with another account; one person registers once. If it is yours, sign in there and add this address under account security; if not, tell the operator.',
  },
  noIdentity: {
    kind: 'not-found',
    zh: '还没有登记证件。',
    en: 'No identity document has been stated.',
  },
  nameWrong: {
    kind: 'invalid',
    zh: '照着写你的姓名，才算确认。',
    en: 'Write your name exactly, to confirm.',
  },
  stillBound: {
    kind: 'rejected',
    zh: '现在还不能注销：{why}。',
    en: 'The account cannot be closed yet: {whyEn}.',
  },
  noSuchSession: {
    kind: 'not-found',
    zh: '没有这个登录，或它已经退出。刷新看现在的名单。',
    en: 'There is no such session, or it has ended. Reload the list.',
  },
});
