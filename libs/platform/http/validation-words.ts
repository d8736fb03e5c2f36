interface Words {
  zh: string;
  en: string;
}

const RULES: Record<string, (numbers: string[]) => Words> = {
  isDefined: () => ({ zh: '还没有填', en: 'Missing' }),
  isNotEmpty: () => ({ zh: '还没有填', en: 'Missing' }),
  isString: () => ({ zh: '要填文字', en: 'Must be text' }),
  isInt: () => ({ zh: '要填整数', en: 'Must be a whole number' }),
  isNumber: () => ({ zh: '要填数字', en: 'Must be a number' }),
  isBoolean: () => ({ zh: '要选是或否', en: 'Must be yes or no' }),
  isArray: () => ({ zh: '要填一列', en: 'Must be a list' }),
  isObject: () => ({ zh: '格式不对', en: 'Wrong form' }),
  isEmail: () => ({ zh: '不是邮箱地址，例如 name@example.cn', en: 'Not an e-mail address' }),
  isAddress: () => ({
    zh: '要填邮箱地址，或 11 位手机号',
    en: 'Give a mail address, or a mobile number of eleven digits',
  }),
  isUuid: () => ({ zh: '编号格式不对', en: 'Not a valid id' }),
  isIn: () => ({ zh: '不在可选的范围内', en: 'Not one of the choices' }),
  isEnum: () => ({ zh: '不在可选的范围内', en: 'Not one of the choices' }),
  matches: () => ({ zh: '格式不对', en: 'Wrong form' }),
  isDateString: () => ({ zh: '日期写成 2026-11-23 这样', en: 'Write dates as 2026-11-23' }),
  isISO8601: () => ({ zh: '日期写成 2026-11-23 这样', en: 'Write dates as 2026-11-23' }),
  isDay: () => ({
    zh: '要填日历上有的日期，如 2026-11-24',
    en: 'must be a day of the calendar such as 2026-11-24',
  }),
  isYuan: () => ({
    zh: '金额写成 3200000.00 这样，最多两位小数',
    en: 'Write amounts as 3200000.00, two decimals at most',
  }),
  minLength: ([least]) => ({ zh: `至少 ${least} 个字`, en: `At least ${least} characters` }),
  maxLength: ([most]) => ({ zh: `最多 ${most} 个字`, en: `At most ${most} characters` }),
  isLength: (numbers) => ({
    zh: `字数要在 ${numbers.join(' 到 ')} 之间`,
    en: `Between ${numbers.join(' and ')} characters`,
  }),
  min: ([least]) => ({ zh: `不能小于 ${least}`, en: `Not below ${least}` }),
  max: ([most]) => ({ zh: `不能大于 ${most}`, en: `Not above ${most}` }),
  arrayMinSize: ([least]) => ({ zh: `至少 ${least} 项`, en: `At least ${least} entries` }),
  arrayMaxSize: ([most]) => ({ zh: `最多 ${most} 项`, en: `At most ${most} entries` }),
  whitelistValidation: () => ({ zh: '这里没有这一项', en: 'No such field here' }),
};

/** Words for a broken rule. class-validator hands over only its own sentence, so its numbers are read from there. */
export function wordsOf(rule: string, message: string): Words {
  const words = RULES[rule];
  return words ? words(message.match(/\d+/g) ?? []) : { zh: '填写不对', en: message };
}
