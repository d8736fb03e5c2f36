import type { Actor } from '@market/platform/call';
import { parseYuan, yuanText } from '@market/platform/money';
import { type HistoryRow, nextActions } from '@market/platform/states';
import { gapsOf } from '../domain/completeness';
import type { NeedForm, NeedRecord } from '../domain/need';
import { type Action, needStates } from '../domain/states';
import type { NeedDto, NeedEventDto, NeedRowDto } from './need-answer.dto';
import type { NeedInputDto } from './need.dto';

/** The form as typed, with what was not given as unknown. */
export function needFormOf(input: NeedInputDto): NeedForm {
  return {
    title: input.title.trim(),
    trouble: given(input.trouble),
    indicators: (input.indicators ?? []).map(({ name, target }) => ({
      name: name.trim(),
      target: target.trim(),
    })),
    keywords: (input.keywords ?? []).map((word) => word.trim()).filter(Boolean),
    fieldCode: given(input.fieldCode),
    readinessWanted: input.readinessWanted ?? null,
    budgetLow: input.budgetLow ? parseYuan(input.budgetLow) : null,
    budgetHigh: input.budgetHigh ? parseYuan(input.budgetHigh) : null,
    deadlineOn: input.deadlineOn ?? null,
    conditions: given(input.conditions),
    hideUnit: input.hideUnit ?? false,
  };
}

export function needRowDto(record: NeedRecord): NeedRowDto {
  const { form } = record;
  const state = needStates.states[record.state].name;
  return {
    id: record.id,
    number: record.number,
    title: form.title,
    state: record.state,
    stateName: state.zh,
    stateNameEn: state.en,
    budgetLow: form.budgetLow === null ? null : yuanText(form.budgetLow),
    budgetHigh: form.budgetHigh === null ? null : yuanText(form.budgetHigh),
    deadlineOn: form.deadlineOn,
    missingCount: gapsOf(form).length,
    changedAt: record.changedAt.toISOString(),
    changedBy: record.changedBy,
  };
}

export function needDto(record: NeedRecord, history: readonly HistoryRow[], actor: Actor): NeedDto {
  const { form } = record;
  const isOfficer =
    actor.kind === 'person' && actor.unitId === record.unitId && actor.duties.includes('need-officer');
  return {
    ...needRowDto(record),
    version: record.version,
    trouble: form.trouble,
    indicators: form.indicators,
    keywords: form.keywords,
    fieldCode: form.fieldCode,
    readinessWanted: form.readinessWanted,
    conditions: form.conditions,
    hideUnit: form.hideUnit,
    publishedOn: record.publishedOn,
    closedOn: record.closedOn,
    missing: gapsOf(form).map(({ field, zh, en }) => ({ field, message: zh, messageEn: en })),
    history: history.map(eventDto),
    nextActions: nextActions(needStates, record, actor),
    editable: isOfficer && record.state !== 'open',
  };
}

function eventDto({ at, who, action, reason }: HistoryRow): NeedEventDto {
  const what = needStates.moves[action as Action]?.label ?? { zh: '建立草稿', en: 'Draft started' };
  return { at: at.toISOString(), who, action, what: what.zh, whatEn: what.en, why: reason };
}

function given(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
