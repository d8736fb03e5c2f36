/** The nine readiness levels in order, level 1 first; the server's names for them. */
export const READINESS_NAMES = [
  { zh: '报告级', en: 'report' },
  { zh: '方案级', en: 'concept' },
  { zh: '功能级', en: 'function' },
  { zh: '仿真级', en: 'simulation' },
  { zh: '初样级', en: 'first sample' },
  { zh: '正样级', en: 'formal sample' },
  { zh: '环境级', en: 'environment' },
  { zh: '产品级', en: 'product' },
  { zh: '系统级', en: 'system' },
] as const;
