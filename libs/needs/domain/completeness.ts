import type { FieldFault } from '@market/platform/errors';
import type { NeedForm } from './need';

const SHORTEST_TROUBLE = 30;
const empty = (text: string | null) => !text?.trim();

interface Requirement extends FieldFault {
  missingIn: (form: NeedForm) => boolean;
}

const required: readonly Requirement[] = [
  { field: 'title', zh: '需求名称', en: 'title', missingIn: (form) => empty(form.title) },
  {
    field: 'trouble',
    zh: `现场情况和难处（至少 ${SHORTEST_TROUBLE} 字）`,
    en: `the trouble, in ${SHORTEST_TROUBLE} characters or more`,
    missingIn: (form) => (form.trouble?.trim().length ?? 0) < SHORTEST_TROUBLE,
  },
  {
    field: 'indicators',
    zh: '至少一个指标',
    en: 'at least one indicator',
    missingIn: (form) => form.indicators.length === 0,
  },
  { field: 'fieldCode', zh: '技术领域', en: 'technology field', missingIn: (form) => empty(form.fieldCode) },
  {
    field: 'budgetHigh',
    zh: '愿付金额',
    en: 'what you would pay',
    missingIn: (form) => form.budgetHigh === null,
  },
  { field: 'deadlineOn', zh: '截止日期', en: 'deadline', missingIn: (form) => form.deadlineOn === null },
];

/** What the form still lacks before it can be published. */
export function gapsOf(form: NeedForm): FieldFault[] {
  return required.filter(({ missingIn }) => missingIn(form)).map(({ field, zh, en }) => ({ field, zh, en }));
}
