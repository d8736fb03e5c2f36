import { defineRefusals } from '@market/platform/errors';

export const openidRefusals = defineRefusals('openid', {
  off: {
    kind: 'not-found',
    zh: '这里没有接统一身份认证。请用邮箱和密码登录。',
    en: 'No portal is connected here. Sign in with your e-mail address and password.',
  },
  denied: {
    kind: 'rejected',
    zh: '你在统一身份认证那边取消了，没有登录。可以再点一次，或用邮箱和密码登录。',
    en: 'You cancelled at the portal and are not signed in. Try again, or use your e-mail address and password.',
  },
  away: {
    kind: 'unavailable',
    zh: '统一身份认证暂时连不上。请用邮箱和密码登录，或过几分钟再试。',
    en: 'The portal cannot be reached at the moment. Use your e-mail address and password, or try again in a few minutes.',
  },
  notTrusted: {
    kind: 'rejected',
    zh: '统一身份认证的答复核对不上，没有登录。请再点一次；还不行，用邮箱和密码登录，并告诉市场运营单位。',
    en: 'What the portal answered could not be verified, so nobody was signed in. Try once more; then use your e-mail address and tell the market’s operator.',
  },
});
