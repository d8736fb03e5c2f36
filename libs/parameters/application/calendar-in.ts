import type { EntityManager } from 'typeorm';
import type { Calendar } from '@market/platform/calendar';
import type { Transaction } from '@market/platform/transactions';
import { calendarOf } from '../domain/decree';
import { decreesInUse, lockForCounting, waitForCounters } from '../persistence/decree.store';

/**
 * The calendar that counts now. Read each time and kept nowhere: a handful of rows costs less than proving that a copy
 * is still right, and a decree approved by one process counts at once in every other.
 */
export async function calendarIn(manager: EntityManager): Promise<Calendar> {
  return calendarOf(await decreesInUse(manager));
}

/**
 * The same for whoever writes down a day he counts. A decree that is approved meanwhile moves deadlines only after this
 * transaction, and so moves this one too.
 */
export async function calendarToKeepBy(tx: Transaction): Promise<Calendar> {
  await lockForCounting(tx.manager);
  return calendarIn(tx.manager);
}

/** For whoever counts kept days again: every day counted by the old calendar is written down by now. */
export async function calendarToRecountBy(tx: Transaction): Promise<Calendar> {
  await waitForCounters(tx.manager);
  return calendarIn(tx.manager);
}
