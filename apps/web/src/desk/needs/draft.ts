import type { Dto } from '../../api/client';

export interface Draft {
  title: string;
  trouble: string;
  indicators: { name: string; target: string }[];
  /** As typed, with commas or spaces between. */
  keywords: string;
  fieldCode: string;
  readinessWanted: string;
  budgetLow: string;
  budgetHigh: string;
  deadlineOn: string;
  conditions: string;
  hideUnit: boolean;
}

export function draftOf(record: Dto['NeedDto'] | undefined): Draft {
  return {
    title: record?.title ?? '',
    trouble: record?.trouble ?? '',
    indicators: record && record.indicators.length > 0 ? record.indicators : [{ name: '', target: '' }],
    keywords: record?.keywords.join('，') ?? '',
    fieldCode: record?.fieldCode ?? '',
    readinessWanted: record?.readinessWanted ? String(record.readinessWanted) : '',
    budgetLow: record?.budgetLow ?? '',
    budgetHigh: record?.budgetHigh ?? '',
    deadlineOn: record?.deadlineOn ?? '',
    conditions: record?.conditions ?? '',
    hideUnit: record?.hideUnit ?? false,
  };
}

/** What is sent: what was left empty is not given. */
export function inputOf(draft: Draft): Dto['NeedInputDto'] {
  return {
    title: draft.title.trim(),
    trouble: draft.trouble.trim() || null,
    indicators: draft.indicators.filter(({ name, target }) => name.trim() && target.trim()),
    keywords: draft.keywords.split(/[\s,，、;；]+/).filter(Boolean),
    fieldCode: draft.fieldCode || null,
    readinessWanted: draft.readinessWanted ? Number(draft.readinessWanted) : null,
    budgetLow: draft.budgetLow.trim() || null,
    budgetHigh: draft.budgetHigh.trim() || null,
    deadlineOn: draft.deadlineOn || null,
    conditions: draft.conditions.trim() || null,
    hideUnit: draft.hideUnit,
  };
}
