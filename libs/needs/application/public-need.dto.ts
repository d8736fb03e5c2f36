import { divisionPath, technologyField } from '@market/classification';
import { yuanText } from '@market/platform/money';
import { needStates } from '../domain/states';
import type { OpenNeed } from './read-open-needs';

export class IndicatorDto {
  name: string;
  target: string;
}

export class NeedOwnerDto {
  name: string;
  nameEn: string | null;
  creditCode: string;
}

export class NeedFieldDto {
  code: string;
  name: string;
  nameEn: string;
}

/** What a card and the public page show of a need. */
export class PublicNeedDto {
  id: string;
  number: string;
  title: string;
  trouble: string | null;
  indicators: IndicatorDto[];
  keywords: string[];
  field: NeedFieldDto | null;
  readinessWanted: number | null;
  /** Yuan with two decimals. */
  budgetLow: string | null;
  budgetHigh: string | null;
  deadlineOn: string | null;
  conditions: string | null;
  /** Null where the unit wants its name kept until both sides agree to talk. */
  owner: NeedOwnerDto | null;
  region: string;
  state: string;
  stateName: string;
  stateNameEn: string;
  publishedOn: string | null;
}

export function publicNeedDto(need: OpenNeed): PublicNeedDto {
  const { form, owner } = need;
  const state = needStates.states[need.state].name;
  const field = form.fieldCode ? technologyField(form.fieldCode) : undefined;
  const division = divisionPath(need.divisionCode);
  return {
    id: need.id,
    number: need.number,
    title: form.title,
    trouble: form.trouble,
    indicators: form.indicators,
    keywords: form.keywords,
    field: field ? { code: field.code, name: field.name, nameEn: field.nameEn ?? field.name } : null,
    readinessWanted: form.readinessWanted,
    budgetLow: form.budgetLow === null ? null : yuanText(form.budgetLow),
    budgetHigh: form.budgetHigh === null ? null : yuanText(form.budgetHigh),
    deadlineOn: form.deadlineOn,
    conditions: form.conditions,
    owner: owner ? { name: owner.name, nameEn: owner.nameEn, creditCode: owner.creditCode } : null,
    region: (division[1] ?? division[0])?.name ?? '',
    state: need.state,
    stateName: state.zh,
    stateNameEn: state.en,
    publishedOn: need.publishedOn,
  };
}
