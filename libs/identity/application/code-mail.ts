import type { CodePurpose } from '../domain/one-time-code';

interface About {
  purpose: CodePurpose;
  /** The address has an account. */
  known: boolean;
  code: string;
  origin: URL;
}

const NOT_YOU =
  '不是你本人操作的，不用理会，也不要把验证码告诉任何人。\nIf this was not you, ignore this mail and tell nobody the code.\n';

/** What goes to the address: a code where it helps, otherwise the way that does. */
export function codeMail({ purpose, known, code, origin }: About): { subject: string; text: string } {
  const link = (path: string) => new URL(path, origin).href;
  if (purpose === 'sign-up' && known) {
    return {
      subject: '你已有账号【江西技术市场】',
      text: `这个邮箱已经注册过。直接登录：${link('/sign-in')}；忘了密码：${link('/recover')}\nThis address has an account: sign in, or recover the password.\n\n${NOT_YOU}`,
    };
  }
  if (purpose === 'recover' && !known) {
    return {
      subject: '这个邮箱还没有账号【江西技术市场】',
      text: `有人想找回这个邮箱的密码，但它还没有注册。注册：${link('/join')}\nThis address has no account yet; you can sign up.\n\n${NOT_YOU}`,
    };
  }
  if (purpose === 'add-address' && known) {
    return {
      subject: '这个邮箱已有账号【江西技术市场】',
      text: `有人想把这个邮箱加成自己的登录方式，但它已经是一个账号的登录方式。要改用它，先登录那个账号（${link('/sign-in')}），在“账号安全”里移除。\nThis address opens an account already. To use it for another, sign in to that one and remove it under “Account security”.\n\n${NOT_YOU}`,
    };
  }
  const { zh: what, en: whatEn } = WHAT[purpose];
  return {
    subject: `${what}验证码 ${code}【江西技术市场】`,
    text: `${what}验证码：${code}，10 分钟内有效，只能用一次。\nYour ${whatEn} code: ${code}, good for ten minutes.\n\n${NOT_YOU}`,
  };
}

/** The same for a phone, in one line. */
export function codeMessage({ purpose, known, code }: Omit<About, 'origin'>): string {
  if (purpose === 'sign-up' && known)
    return '【江西技术市场】这个手机号已经注册过，请直接登录或找回密码。非本人操作请忽略。';
  if (purpose === 'recover' && !known)
    return '【江西技术市场】这个手机号还没有注册，可以先注册。非本人操作请忽略。';
  if (purpose === 'add-address' && known)
    return '【江西技术市场】这个手机号已经是一个账号的登录方式。要改用它，先登录那个账号移除。非本人操作请忽略。';
  return `【江西技术市场】${WHAT[purpose].zh}验证码 ${code}，10 分钟内有效。不要告诉任何人。`;
}

const WHAT = {
  'sign-up': { zh: '注册', en: 'sign-up' },
  recover: { zh: '重设密码', en: 'password reset' },
  'add-address': { zh: '添加登录方式', en: 'new way in' },
} as const satisfies Record<CodePurpose, { zh: string; en: string }>;
