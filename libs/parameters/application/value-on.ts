import type { EntityManager } from 'typeorm';
import type { Day } from '@market/platform/clock';
import type { NamedNumber } from '@market/platform/states';
import { changedValue } from '../persistence/parameter-change.store';

/**
 * The value of a number in force on a day. Read in the caller's transaction and kept nowhere, so no process counts by a
 * number another has replaced.
 */
export async function valueOn(
  manager: EntityManager,
  { key, first }: NamedNumber,
  day: Day,
): Promise<number> {
  return (await changedValue(manager, key, day)) ?? first.value;
}
