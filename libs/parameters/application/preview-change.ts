import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Day } from '@market/platform/clock';
import type { EffectLine } from '../domain/effect';
import { ParameterCatalogue } from './catalogue';
import { valueOn } from './value-on';

/** What a change would do, counted by the lib that reads the number. */
@Injectable()
export class PreviewChange {
  constructor(private readonly catalogue: ParameterCatalogue) {}

  /** @throws parameterRefusals.noSuchParameter */
  async of(
    manager: EntityManager,
    { key, value, fromDay }: { key: string; value: number; fromDay: Day },
    today: Day,
  ): Promise<EffectLine[]> {
    const { parameter, preview } = this.catalogue.find(key);
    const before = await valueOn(manager, parameter, fromDay);
    return preview(manager, { parameter, before, after: value, fromDay, today });
  }
}
