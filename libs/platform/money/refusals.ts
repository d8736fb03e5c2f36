import { defineRefusals } from '@market/platform/errors';

export const moneyRefusals = defineRefusals('money', {
  notAnAmount: {
    kind: 'invalid',
    zh: '“{text}”不是金额。写成 3200000.00 这样，最多两位小数。',
    en: '"{text}" is not an amount. Write 3200000.00, with two decimals at most.',
  },
  notARate: {
    kind: 'invalid',
    zh: '“{text}”不是比例。写成 2.5%、0.6‰ 或 1/10000。',
    en: '"{text}" is not a rate. Write 2.5%, 0.6‰ or 1/10000.',
  },
});
