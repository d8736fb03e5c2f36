import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Holders } from '@market/platform/access';
import { Clock, dayOf } from '@market/platform/clock';
import { type HistoryRow, historyOf, type Words } from '@market/platform/states';
import type { ParameterChange } from '../domain/change';
import { changeStates } from '../domain/change-states';
import { type DatedLine, linesOf } from '../domain/dated';
import type { EffectLine } from '../domain/effect';
import type { Parameter } from '../domain/parameter';
import { changeOf, changesIn, findChange, holdingChanges } from '../persistence/parameter-change.store';
import { ParameterCatalogue } from './catalogue';
import { PreviewChange } from './preview-change';

/** More than staff will ever have open; the list of one number is cut at the same length. */
const MOST = 200;
/** Whose it is does not hang on the day. */
const NO_DAY = '';
const OPEN = ['draft', 'proposed', 'cancelling'] as const;

export interface ParameterStory {
  area: Words;
  parameter: Parameter;
  lines: DatedLine[];
}

export interface ChangeStory {
  change: ParameterChange;
  area: Words;
  parameter: Parameter;
  /** In force on the day the change is looked at. */
  now: number;
  history: HistoryRow[];
  /** Counted now while it is open; after that as it was counted when it was proposed. */
  effect: readonly EffectLine[];
}

/** What the pages of numbers show. */
@Injectable()
export class ReadParameters {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly catalogue: ParameterCatalogue,
    private readonly preview: PreviewChange,
  ) {}

  /** Every number with its values, in the order of the catalogue. */
  async all(): Promise<ParameterStory[]> {
    const changes = await holdingChanges(this.dataSource.manager);
    return this.catalogue.all().map(({ area, parameter }) => {
      const own = changes.filter(({ key }) => key === parameter.key);
      return { area, parameter, lines: linesOf(parameter, own, this.today()) };
    });
  }

  /** @throws parameterRefusals.noSuchParameter */
  async one(key: string): Promise<ParameterStory & { changes: ParameterChange[] }> {
    const { area, parameter } = this.catalogue.find(key);
    const { manager } = this.dataSource;
    const lines = linesOf(parameter, await holdingChanges(manager, key), this.today());
    const changes = await changesIn(manager, { key, most: MOST });
    return { area, parameter, lines, changes: changes.map((entity) => changeOf(entity, this.today())) };
  }

  /** Changes that somebody still has to do something about. */
  async open(): Promise<{ change: ParameterChange; parameter: Parameter }[]> {
    const found = await changesIn(this.dataSource.manager, { states: OPEN, most: MOST });
    return found.map((entity) => ({
      change: changeOf(entity, this.today()),
      parameter: this.catalogue.find(entity.key).parameter,
    }));
  }

  async change(id: string): Promise<ChangeStory | undefined> {
    const { manager } = this.dataSource;
    const change = await findChange(manager, id, this.today());
    if (!change) return undefined;
    const { area, parameter } = this.catalogue.find(change.key);
    const lines = linesOf(parameter, await holdingChanges(manager, change.key), this.today());
    const isOpen = change.state === 'draft' || change.state === 'proposed';
    return {
      ...{ change, area, parameter },
      now: lines.find(({ standing }) => standing === 'in-force')?.value ?? parameter.first.value,
      history: await historyOf(manager, changeStates.noun, id),
      effect: isOpen ? await this.preview.of(manager, change, this.today()) : (change.effect ?? []),
    };
  }

  /** What is known of a change by those it concerns. */
  async told(
    manager: EntityManager,
    id: string,
  ): Promise<{ change: ParameterChange; parameter: Parameter } | undefined> {
    const change = await findChange(manager, id, this.today());
    return change && { change, parameter: this.catalogue.find(change.key).parameter };
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}

export async function holdersOfChange(manager: EntityManager, id: string): Promise<Holders | undefined> {
  return (await findChange(manager, id, NO_DAY))?.holders;
}
