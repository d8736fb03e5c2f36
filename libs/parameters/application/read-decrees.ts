import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Holders } from '@market/platform/access';
import { type HistoryRow, historyOf } from '@market/platform/states';
import { calendarOf, type Decree } from '../domain/decree';
import { decreeStates } from '../domain/decree-states';
import type { EffectLine } from '../domain/effect';
import { type CalendarYear, yearOf } from '../domain/calendar-year';
import { DecreeEntity } from '../persistence/decree.entity';
import { decreeOf, decreesInUse, findDecree } from '../persistence/decree.store';
import { PreviewDecree } from './preview-decree';

const MOST = 100;

export interface DecreeStory {
  decree: Decree;
  history: HistoryRow[];
  effect: readonly EffectLine[];
  /** The year as it would be with this notice. */
  year: CalendarYear;
}

/** What the pages of the working-day calendar show. */
@Injectable()
export class ReadDecrees {
  constructor(
    private readonly dataSource: DataSource,
    private readonly preview: PreviewDecree,
  ) {}

  async year(year: number): Promise<{ days: CalendarYear; decree: Decree | undefined; loaded: number[] }> {
    const { manager } = this.dataSource;
    const inUse = await decreesInUse(manager);
    const approved = await manager.findOne(DecreeEntity, {
      where: { year, state: 'approved' },
      order: { decidedAt: 'DESC', id: 'DESC' },
    });
    return {
      days: yearOf(calendarOf(inUse), year),
      decree: approved ? decreeOf(approved) : undefined,
      loaded: inUse.map((one) => one.year),
    };
  }

  /** All notices, the latest year first, the latest words of a year first. */
  async all(): Promise<Decree[]> {
    const found = await this.dataSource.manager.find(DecreeEntity, {
      order: { year: 'DESC', writtenAt: 'DESC', id: 'DESC' },
      take: MOST,
    });
    return found.map(decreeOf);
  }

  async one(id: string): Promise<DecreeStory | undefined> {
    const { manager } = this.dataSource;
    const decree = await findDecree(manager, id);
    if (!decree) return undefined;
    const isOpen = decree.state === 'draft' || decree.state === 'proposed';
    const others = (await decreesInUse(manager)).filter(({ year }) => year !== decree.year);
    return {
      decree,
      history: await historyOf(manager, decreeStates.noun, id),
      effect: isOpen ? await this.preview.of(manager, decree) : (decree.effect ?? []),
      year: yearOf(calendarOf([...others, decree]), decree.year),
    };
  }

  told(manager: EntityManager, id: string): Promise<Decree | undefined> {
    return findDecree(manager, id);
  }
}

export async function holdersOfDecree(manager: EntityManager, id: string): Promise<Holders | undefined> {
  return (await findDecree(manager, id))?.holders;
}
