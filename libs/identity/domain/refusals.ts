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
  passwordNotRight: {
    kind: 'rejected',
    zh: '密码不对。核对后再试。',
    en: 'The password is wrong. Check it and try again.',
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
  passwordWeakForStaff: {
    kind: 'invalid',
    zh: '你代表主管部门办事，密码至少 {least} 个字符，大写、小写、数字、其他符号四类里要有三类。',
    en: 'You act for a public office: {least} characters at least, of three kinds out of capitals, small letters, digits and signs.',
  },
  passwordReused: {
    kind: 'invalid',
    zh: '这个密码最近用过。换一个没用过的。',
    en: 'This password was used before. Choose a new one.',
  },
  secondFactorWrong: {
    kind: 'rejected',
    zh: '动态码不对，或已经用过。等应用里换了新的 6 位数字再输；也可以用恢复码。',
    en: 'The code is wrong, or was used before. Wait for the next six digits, or use a recovery code.',
  },
  codesLocked: {
    kind: 'too-many',
    zh: '动态码输错太多次，暂时不能再试，{minutes} 分钟后再来。不是你本人输的，说明密码已泄露，请用“找回密码”换掉。',
    en: 'Too many wrong codes; come back in {minutes} minutes. If it was not you, your password is known: recover it.',
  },
  noCodeDue: {
    kind: 'conflict',
    zh: '现在不用输入动态码。刷新页面。',
    en: 'No code is due now. Reload the page.',
  },
  nothingOffered: {
    kind: 'conflict',
    zh: '这次设置已过期。重新开始，扫新的二维码。',
    en: 'This setup is out of date. Begin again and scan the new picture.',
  },
  noSecondFactor: {
    kind: 'conflict',
    zh: '还没有设置动态码。',
    en: 'There is no second factor yet.',
  },
  proveAgain: {
    kind: 'forbidden',
    zh: '为了安全，请再输一次密码（设了动态码的还要动态码），5 分钟内有效。',
    en: 'Prove again that it is you: password, and code where you have one. It is good for five minutes.',
  },
  noSuchAccount: {
    kind: 'not-found',
    zh: '没有这个账号。核对邮箱。',
    en: 'There is no such account. Check the address.',
  },
  notYourOwn: {
    kind: 'rejected',
    zh: '不能对自己的账号这样做，请另一位系统管理员办理。',
    en: 'Not with your own account: another administrator must do it.',
  },
  alreadySo: {
    kind: 'conflict',
    zh: '账号已经是这个状态。刷新看现在的情况。',
    en: 'The account is in this state already. Reload to see it.',
  },
  noPassword: {
    kind: 'rejected',
    zh: '你还没有密码。退出后用“找回密码”设一个，再来办。',
    en: 'You have no password yet. Sign out, set one by “Forgot your password”, and come back.',
  },
  portalStrange: {
    kind: 'rejected',
    zh: '这次返回和这个浏览器对不上，什么都没有办。请从本站页面重新点一次统一身份认证。',
    en: 'This return does not belong to this browser, and nothing was done. Begin again from our own page.',
  },
  portalUsed: {
    kind: 'conflict',
    zh: '这次统一身份认证已经用过。没有登录上的话，请再点一次。',
    en: 'This sign-in by the portal has been used. If you are not signed in, begin again.',
  },
  portalStale: {
    kind: 'rejected',
    zh: '从统一身份认证回来超过了 10 分钟，请再点一次。',
    en: 'It took more than ten minutes to come back from the portal. Begin again.',
  },
  portalTaken: {
    kind: 'conflict',
    zh: '这个统一身份已关联另一个账号。用它登录那个账号，先在“账号安全”里解除。',
    en: 'The portal opens another account already. Sign in to that one by it and unlink it under “Account security” first.',
  },
  portalHasOther: {
    kind: 'conflict',
    zh: '你已关联了另一个统一身份。先在“账号安全”里解除，再关联这个。',
    en: 'Another portal identity is linked to you. Unlink it under “Account security” first.',
  },
  portalNotWaiting: {
    kind: 'not-found',
    zh: '这次到访已经办完或超过 30 分钟。请回登录页再点一次统一身份认证。',
    en: 'This arrival has been dealt with or is older than thirty minutes. Begin again on the sign-in page.',
  },
  accountClosed: {
    kind: 'forbidden',
    zh: '这个账号已停用或锁定，不能登录。有疑问请联系市场运营单位。',
    en: 'This account is closed or locked. Ask the market’s operator if you think it should not be.',
  },
  lastAddress: {
    kind: 'rejected',
    zh: '这是最后一个邮箱或手机号，不能移除。先加一个新的。',
    en: 'This is your last address and cannot be removed. Add another first.',
  },
  noSuchWayIn: {
    kind: 'not-found',
    zh: '没有这个登录方式，或已经移除。刷新看现在的名单。',
    en: 'There is no such way in, or it has been removed. Reload the list.',
  },
  noSuchSession: {
    kind: 'not-found',
    zh: '没有这个登录，或它已经退出。刷新看现在的名单。',
    en: 'There is no such session, or it has ended. Reload the list.',
  },
});
