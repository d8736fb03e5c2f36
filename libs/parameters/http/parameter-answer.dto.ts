import type { NextAction } from '@market/platform/states';
import type { ChangeState } from '../domain/change';
import type { Begun, Unit } from '../domain/parameter';
import type { Standing } from '../domain/value-in-force';

export class ParameterValueDto {
  value: number;
  fromDay: string;
  source: string;
  sourceEn: string;
  standing: Standing;
  /** The change that brought it; null for the value the market shipped with. */
  changeId: string | null;
}

export class ParameterDto {
  key: string;
  area: string;
  areaEn: string;
  name: string;
  nameEn: string;
  governs: string;
  governsEn: string;
  unit: Unit;
  unitName: string;
  unitNameEn: string;
  /** `keeps`: what began under the old number keeps it. `follows`: the number of the day on which one looks. */
  begun: Begun;
  current: ParameterValueDto;
  coming: ParameterValueDto[];
}

export class PublicParametersDto {
  /** On this day. */
  today: string;
  items: ParameterDto[];
}

export class ChangeRowDto {
  id: string;
  key: string;
  name: string;
  nameEn: string;
  unitName: string;
  unitNameEn: string;
  state: ChangeState;
  stateName: string;
  stateNameEn: string;
  value: number;
  fromDay: string;
  writtenAt: string;
}

export class ParametersDto {
  today: string;
  items: ParameterDto[];
  /** Drafts, and what waits for its second person. */
  open: ChangeRowDto[];
}

export class ParameterStoryDto extends ParameterDto {
  today: string;
  least: number;
  most: number;
  /** Every value that holds or will, the oldest first. */
  values: ParameterValueDto[];
  /** Every change, whatever became of it, the newest first. */
  changes: ChangeRowDto[];
}

export class EffectExampleDto {
  title: string;
  href: string;
}

export class EffectDto {
  text: string;
  textEn: string;
  /** Null: it cannot be counted, and the sentence says why. */
  count: number | null;
  examples: EffectExampleDto[];
}

export class EffectsDto {
  effects: EffectDto[];
}

export class ParameterActionDto implements NextAction {
  action: string;
  label: string;
  labelEn: string;
  primary: boolean;
  needsReason: boolean;
  blockedBy?: string;
  blockedByEn?: string;
}

export class ParameterEventDto {
  at: string;
  who: string;
  what: string;
  whatEn: string;
  why: string | null;
}

export class ParameterChangeDto extends ChangeRowDto {
  area: string;
  areaEn: string;
  governs: string;
  governsEn: string;
  least: number;
  most: number;
  begun: Begun;
  /** In force today. */
  now: number;
  source: string;
  reason: string;
  /** Counted now while it is open, else as it was counted when it was proposed. */
  effects: EffectDto[];
  history: ParameterEventDto[];
  nextActions: ParameterActionDto[];
}

export class ChangeIdDto {
  id: string;
}

export class MovedChangeDto {
  id: string;
  state: string;
}
