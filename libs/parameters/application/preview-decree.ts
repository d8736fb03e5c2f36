import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { calendarOf, type DecreeDays, firstDayOf, lastDayOf } from '../domain/decree';
import type { EffectLine } from '../domain/effect';
import { decreesInUse } from '../persistence/decree.store';
import { ParameterCatalogue } from './catalogue';

/** Which days that others have counted would move, told by the libs that keep them. */
@Injectable()
export class PreviewDecree {
  constructor(private readonly catalogue: ParameterCatalogue) {}

  async of(manager: EntityManager, decree: DecreeDays): Promise<EffectLine[]> {
    const inUse = await decreesInUse(manager);
    const planned = {
      before: calendarOf(inUse),
      after: calendarOf([...inUse.filter(({ year }) => year !== decree.year), decree]),
      fromDay: firstDayOf(decree.year),
      toDay: lastDayOf(decree.year),
    };
    const lines: EffectLine[] = [];
    for (const preview of this.catalogue.calendarPreviews) lines.push(...(await preview(manager, planned)));
    return lines;
  }
}
