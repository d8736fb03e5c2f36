import { Injectable } from '@nestjs/common';
import { calendarToRecountBy, ReadDecrees } from '@market/parameters';
import { addWorkingDays } from '@market/platform/calendar';
import type { Transaction } from '@market/platform/transactions';
import { moveDeadlines, openDeadlinesFrom } from '../persistence/deadline.store';

/** Moves the open deadlines that were counted by an older calendar. A second run finds them right and moves none. */
@Injectable()
export class RecountDeadlines {
  constructor(private readonly decrees: ReadDecrees) {}

  /** @returns how many items moved */
  async execute(tx: Transaction, decreeId: string): Promise<number> {
    const decree = await this.decrees.told(tx.manager, decreeId);
    if (!decree) return 0;
    const calendar = await calendarToRecountBy(tx);
    const open = await openDeadlinesFrom(tx.manager, `${decree.year - 1}-12-01`);
    const moved = open
      .map(({ openedOn, dueDays, dueOn, count }) => {
        const to = addWorkingDays(calendar, openedOn, dueDays).day;
        return { openedOn, dueDays, dueOn, count, to };
      })
      .filter(({ dueOn, to }) => to !== dueOn);
    if (moved.length === 0) return 0;
    const items = await moveDeadlines(tx.manager, moved, decree.number);
    tx.record({
      action: 'work-item.recount-deadlines',
      object: { type: 'decree', id: decreeId },
      detail: { decree: decree.number, year: decree.year, items },
      after: {
        moved: moved.map(({ openedOn, dueDays, dueOn, to, count }) => ({
          openedOn,
          dueDays,
          dueOn,
          to,
          count,
        })),
      },
    });
    return items;
  }
}
