import type { EntityManager } from 'typeorm';
import type { Calendar } from '@market/platform/calendar';
import type { Day } from '@market/platform/clock';
import type { Words } from '@market/platform/states';
import type { EffectLine } from '../domain/effect';
import type { Parameter } from '../domain/parameter';
import { parameterRefusals } from '../domain/refusals';

export interface PlannedChange {
  parameter: Parameter;
  /** In force on the day, as things stand. */
  before: number;
  after: number;
  fromDay: Day;
  today: Day;
}

/** Counts what a change would do, for the lib that reads the number. */
export type Preview = (manager: EntityManager, planned: PlannedChange) => Promise<EffectLine[]>;

export interface PlannedCalendar {
  before: Calendar;
  after: Calendar;
  /** The days that may count differently: from the first to the last. */
  fromDay: Day;
  toDay: Day;
}

export type CalendarPreview = (manager: EntityManager, planned: PlannedCalendar) => Promise<EffectLine[]>;

/** Some of one lib's numbers, and how the effect of changing one of them is counted. */
export interface ParameterPart {
  area: Words;
  parameters: readonly Parameter[];
  preview: Preview;
}

/** All libs' numbers joined, found by key. Handed in by the apps, as nobody here knows who reads numbers. */
export class ParameterCatalogue {
  private readonly parts = new Map<string, ParameterPart & { parameter: Parameter }>();

  /** @throws Error naming a key that stands twice: the start stops. */
  constructor(
    parts: readonly ParameterPart[],
    readonly calendarPreviews: readonly CalendarPreview[],
  ) {
    for (const part of parts) {
      for (const parameter of part.parameters) {
        if (this.parts.has(parameter.key)) throw new Error(`The parameter ${parameter.key} stands twice.`);
        this.parts.set(parameter.key, { ...part, parameter });
      }
    }
  }

  all(): readonly { area: Words; parameter: Parameter }[] {
    return [...this.parts.values()];
  }

  /** @throws parameterRefusals.noSuchParameter */
  find(key: string): { area: Words; parameter: Parameter; preview: Preview } {
    const found = this.parts.get(key);
    if (!found) throw parameterRefusals.noSuchParameter();
    return found;
  }
}
