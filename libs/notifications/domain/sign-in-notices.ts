import {
  accountLocked,
  accountUnlocked,
  codesRefused,
  passwordChanged,
  secondFactorChanged,
  secondFactorReset,
  sessionsEnded,
  waysInChanged,
} from '@market/identity/facts';
import type { NoticeRule } from './notice';

export interface SignInEvent {
  person: { personId: string; email: string };
  /** What its owner did with his second factor, or with what else opens his account. */
  change: string;
  /** Why an account was locked; empty otherwise. */
  reason: string;
}

/** By mail, although he did it himself: what he did not do, somebody else has done. */
const ownAddress = ({ person }: SignInEvent) => ({ address: person.email });
const himself = ({ person }: SignInEvent) => ({ unitId: undefined, person });

const CHANGES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  enrolled: ['动态码已设置，以后登录要用密码加动态码。', 'A second factor was set up.'],
  replaced: ['动态码已换到另一台设备，原来的作废。', 'The second factor was moved to another device.'],
  removed: ['动态码已停用，登录只用密码。', 'The second factor was put away.'],
  'codes-renewed': ['换了一批恢复码，原来的作废。', 'New recovery codes were made; those before are void.'],
  'address-added': ['账号增加了一个登录方式。', 'A further address opens your account now.'],
  'address-removed': [
    '账号移除了一个登录方式，其他设备已退出登录。',
    'An address opens your account no more; other sessions were ended.',
  ],
  'portal-linked': [
    '账号关联了统一身份认证，以后也能用它登录。',
    'The portal was linked and opens your account now.',
  ],
  'portal-unlinked': [
    '账号解除了统一身份认证，其他设备已退出登录。',
    'The portal was unlinked; other sessions were ended.',
  ],
  'code-used': ['有一个恢复码刚刚用于登录，用过就作废。', 'A recovery code was used to sign in.'],
};

const WARNING = {
  zh: '不是你本人做的，请马上找回密码，并告诉单位管理员。',
  en: 'If this was not you, recover your password at once and tell your unit administrator.',
};

const security = '/desk/security';

export const SIGN_IN_NOTICES: Readonly<Record<string, readonly NoticeRule<SignInEvent>[]>> = {
  [passwordChanged.name]: [
    {
      audience: ownAddress,
      text: () => ({
        title: '密码已修改',
        titleEn: 'Your password has changed',
        text: `密码刚才改过，其他设备已退出登录。${WARNING.zh}`,
        textEn: `Your password was changed and other sessions were ended. ${WARNING.en}`,
        href: security,
      }),
    },
  ],
  [secondFactorChanged.name]: [
    {
      audience: ownAddress,
      text: ({ change }) => {
        const [zh, en] = CHANGES[change] ?? ['', ''];
        return {
          ...{ title: '动态码有变动', titleEn: 'Your second factor has changed', href: security },
          ...{ text: `${zh}${WARNING.zh}`, textEn: `${en} ${WARNING.en}` },
        };
      },
    },
  ],
  [waysInChanged.name]: [
    {
      audience: ownAddress,
      text: ({ change }) => {
        const [zh, en] = CHANGES[change] ?? ['', ''];
        return {
          ...{ title: '登录方式有变动', titleEn: 'Your ways in have changed', href: security },
          ...{ text: `${zh}${WARNING.zh}`, textEn: `${en} ${WARNING.en}` },
        };
      },
    },
  ],
  [codesRefused.name]: [
    {
      audience: ownAddress,
      text: () => ({
        title: '有人用你的密码登录，动态码没有对上',
        titleEn: 'Somebody knows your password and not your code',
        text: '密码对、动态码连续输错 5 次，没有放进来。不是你本人输错的，说明密码已泄露，请马上找回密码换掉。',
        textEn:
          'The password was right and five codes were wrong; nobody was let in. If it was not you, recover it at once.',
        href: '/recover',
      }),
    },
  ],
  [secondFactorReset.name]: [
    {
      audience: himself,
      text: () => ({
        title: '你的动态码已被管理员重置',
        titleEn: 'An administrator has reset your second factor',
        text: '所有设备都已退出。下次登录用密码，然后设置新的动态码。不是你请求的，马上改密码并告诉单位管理员。',
        textEn:
          'You are signed out everywhere. Sign in with your password and set up another. If you did not ask for it, say so.',
        href: security,
      }),
    },
  ],
  [sessionsEnded.name]: [
    {
      audience: himself,
      text: () => ({
        title: '管理员退出了你的全部登录',
        titleEn: 'An administrator has ended all your sessions',
        text: '请重新登录。有疑问找单位管理员。',
        textEn: 'Sign in again. Ask your unit administrator if you do not know why.',
        href: security,
      }),
    },
  ],
  [accountLocked.name]: [
    {
      audience: ownAddress,
      text: ({ reason }) => ({
        title: '你的账号已被锁定',
        titleEn: 'Your account is locked',
        text: `原因：${reason}。现在不能登录，要解除请联系市场运营方。`,
        textEn: `Why: ${reason}. You cannot sign in; contact the operator of the market.`,
        href: '/',
      }),
    },
  ],
  [accountUnlocked.name]: [
    {
      audience: himself,
      text: () => ({
        title: '你的账号已解除锁定',
        titleEn: 'Your account is open again',
        text: '可以重新登录了。',
        textEn: 'You can sign in again.',
        href: security,
      }),
    },
  ],
};
