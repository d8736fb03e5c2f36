export interface KindOfStanding {
  zh: string;
  en: string;
  /** Where it is looked up. */
  source: string;
  /** An unexpired entry keeps a unit from public money; the others are shown and decide nothing. */
  bars: boolean;
  /** What the unit concerned may do about an entry. Our reading; to be compared with the official text before use. */
  appeal: { zh: string; en: string };
}

/** What may be found out about a unit or a person in public lists. The code is kept in rows and in facts. */
export const KINDS = {
  'dishonest-debtor': {
    zh: '失信被执行人',
    en: 'Dishonest judgment debtor',
    source: '中国执行信息公开网',
    bars: true,
    // 法释〔2017〕7号 第十一条、第十二条
    appeal: {
      zh: '认为不该列入或已经履行的，向作出决定的执行法院书面申请纠正；被驳回的，十日内向上一级法院申请复议。',
      en: 'Ask the executing court in writing for a correction; if refused, the court above it within ten days.',
    },
  },
  'research-breach': {
    zh: '科研失信',
    en: 'Research-integrity breach',
    source: '科研诚信严重失信行为数据库',
    bars: true,
    // 科学技术进步法 第一百零七条; 科研失信行为调查处理规则
    appeal: {
      zh: '对处理决定有异议的，按决定书写明的期限和机关申请复查；处理期满或提前修复的，向记录单位申请移出。',
      en: 'Ask the body named in the decision for a review in its time; once over or repaired, ask to be taken off.',
    },
  },
  'serious-illegal': {
    zh: '严重违法失信名单',
    en: 'List of serious violations',
    source: '国家企业信用信息公示系统',
    bars: true,
    // 市场监督管理严重违法失信名单管理办法
    appeal: {
      zh: '向作出列入决定的市场监督管理部门申请提前移出；不服的，可申请行政复议或提起行政诉讼。',
      en: 'Ask the market regulator that listed it to take it off early, or go to reconsideration or to court.',
    },
  },
  'abnormal-operation': {
    zh: '经营异常名录',
    en: 'List of abnormal operations',
    source: '国家企业信用信息公示系统',
    bars: false,
    // 企业经营异常名录管理暂行办法
    appeal: {
      zh: '改正后（补报年报、变更住所等）向作出列入决定的市场监督管理部门申请移出。',
      en: 'Mend the cause (report, address) and ask the market regulator that listed it to take it off.',
    },
  },
  deregistered: {
    zh: '已注销或吊销',
    en: 'Deregistered or licence revoked',
    source: '国家企业信用信息公示系统',
    bars: false,
    appeal: {
      zh: '登记状态有误的，向登记机关申请更正。',
      en: 'If this is wrong, ask the registration authority to correct it.',
    },
  },
} as const satisfies Record<string, KindOfStanding>;

export type Kind = keyof typeof KINDS;
export const KIND_CODES = Object.keys(KINDS) as Kind[];

/** What the policies of today ask of every applicant: a unit is due while one of these is unknown or about to be. */
export const ASKED = ['dishonest-debtor', 'research-breach'] as const satisfies readonly Kind[];

export function isKind(text: string): text is Kind {
  return Object.hasOwn(KINDS, text);
}
