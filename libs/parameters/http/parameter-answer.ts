import type { Actor } from '@market/platform/call';
import type { Day } from '@market/platform/clock';
import { type HistoryRow, nextActions, type StateTable, type Subject } from '@market/platform/states';
import type { ChangeStory, ParameterStory } from '../application/read-parameters';
import type { ParameterChange } from '../domain/change';
import { changeStates } from '../domain/change-states';
import type { DatedLine } from '../domain/dated';
import type { EffectLine } from '../domain/effect';
import { type Parameter, UNITS } from '../domain/parameter';
import type {
  ChangeRowDto,
  EffectDto,
  ParameterChangeDto,
  ParameterDto,
  ParameterEventDto,
  ParameterStoryDto,
  ParameterValueDto,
} from './parameter-answer.dto';

const WRITTEN = { zh: '写下', en: 'Written' };

export function parameterDto({ area, parameter, lines }: ParameterStory): ParameterDto {
  const { key, name, governs, unit, begun } = parameter;
  const current = lines.find(({ standing }) => standing === 'in-force') ?? lines[0];
  if (!current) throw new Error(`${key} has no value at all.`);
  return {
    ...{ key, unit, begun, area: area.zh, areaEn: area.en, name: name.zh, nameEn: name.en },
    ...{ governs: governs.zh, governsEn: governs.en },
    ...{ unitName: UNITS[unit].zh, unitNameEn: UNITS[unit].en },
    current: valueDto(current),
    coming: lines.filter(({ standing }) => standing === 'coming').map(valueDto),
  };
}

export function parameterStoryDto(
  story: ParameterStory & { changes: ParameterChange[] },
  today: Day,
): ParameterStoryDto {
  const { parameter, lines, changes } = story;
  return {
    ...{ ...parameterDto(story), ...parameter.range, today },
    values: lines.map(valueDto),
    changes: changes.map((change) => changeRowDto(change, parameter)),
  };
}

export function changeRowDto(change: ParameterChange, { name, unit }: Parameter): ChangeRowDto {
  const { id, key, state, value, fromDay, writtenAt } = change;
  const words = changeStates.states[state].name;
  return {
    ...{ id, key, state, value, fromDay, name: name.zh, nameEn: name.en },
    ...{ unitName: UNITS[unit].zh, unitNameEn: UNITS[unit].en },
    ...{ stateName: words.zh, stateNameEn: words.en, writtenAt: writtenAt.toISOString() },
  };
}

export function changeDto(story: ChangeStory, actor: Actor): ParameterChangeDto {
  const { change, area, parameter, now, history, effect } = story;
  const { governs, begun, range } = parameter;
  return {
    ...{ ...changeRowDto(change, parameter), ...range, begun, now },
    ...{ area: area.zh, areaEn: area.en, governs: governs.zh, governsEn: governs.en },
    ...{ source: change.source, reason: change.reason },
    effects: effect.map(effectDto),
    history: history.map((row) => eventDto(changeStates, row)),
    nextActions: nextActions(changeStates, change, actor),
  };
}

export function effectDto({ zh, en, count, examples = [] }: EffectLine): EffectDto {
  return { text: zh, textEn: en, count, examples: examples.map(({ title, href }) => ({ title, href })) };
}

export function eventDto<S extends string, A extends string, X extends Subject<S>>(
  { moves }: StateTable<S, A, X>,
  { at, who, action, reason }: HistoryRow,
): ParameterEventDto {
  const what = moves[action as A]?.label ?? WRITTEN;
  return { at: at.toISOString(), who, what: what.zh, whatEn: what.en, why: reason };
}

function valueDto({ value, fromDay, source, standing, changeId }: DatedLine): ParameterValueDto {
  return { value, fromDay, standing, changeId, source: source.zh, sourceEn: source.en };
}
