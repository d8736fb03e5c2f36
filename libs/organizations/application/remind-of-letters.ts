import { Injectable } from '@nestjs/common';
import { calendarIn } from '@market/parameters';
import { workingDaysBetween } from '@market/platform/calendar';
import type { Call } from '@market/platform/call';
import { dayOf, plusDays } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import { reminderDue } from '../domain/letter-reminder';
import { letterEnding } from '../facts';
import { lettersEnding, noteReminders } from '../persistence/letter.store';

/** Calendar days in which the seven working days before a letter's end lie, the longest holidays included. */
const AHEAD = 25;

/** Tells both sides that a letter ends soon. Run twice, it tells nobody twice: each reminder is a row. */
@Injectable()
export class RemindOfLetters {
  constructor(private readonly transactions: Transactions) {}

  /** @returns how many were told */
  execute(call: Call): Promise<number> {
    return this.transactions.run(call, async (tx) => {
      const today = dayOf(tx.now);
      const calendar = await calendarIn(tx.manager);
      const ending = await lettersEnding(tx.manager, today, plusDays(today, AHEAD));
      const due = ending.flatMap(({ id, untilDay }) => {
        const days = reminderDue(workingDaysBetween(calendar, today, untilDay).days);
        return days === undefined ? [] : [{ id, days }];
      });
      if (due.length === 0) return 0;
      const fresh = await noteReminders(tx.manager, due, tx.now);
      for (const { id, days } of fresh) {
        tx.record({ action: 'letter.remind', object: { type: 'letter', id }, detail: { workingDays: days } });
        await tx.tell(letterEnding, { id });
      }
      return fresh.length;
    });
  }
}
