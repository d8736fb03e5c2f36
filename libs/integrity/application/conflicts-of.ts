import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadUnits } from '@market/organizations';
import { Clock, dayOf } from '@market/platform/clock';
import { type Interest, keepsAway, NATURES } from '../domain/conflicts';
import { integrityRefusals } from '../domain/refusals';
import { interestsOf } from '../persistence/interest.store';

export interface Conflict extends Interest {
  unitName: string;
}

/** Who must not decide about whom: by what he has declared and by the units he belonged to or acted for. */
@Injectable()
export class ConflictsOf {
  constructor(
    private readonly units: ReadUnits,
    private readonly clock: Clock,
  ) {}

  /** What keeps a person from deciding about any of these units today. */
  async execute(manager: EntityManager, personId: string, unitIds: readonly string[]): Promise<Conflict[]> {
    const ties = await this.units.tiesOf(manager, personId, unitIds);
    const declared = await interestsOf(manager, personId);
    const today = dayOf(this.clock.now());
    const found = [
      ...ties.map(({ by, ...tie }): Interest => ({ ...tie, nature: by === 'letter' ? 'agent' : 'member' })),
      ...declared.filter(({ unitId }) => unitIds.includes(unitId)),
    ].filter((interest) => keepsAway(interest, today));
    const names = await this.units.byIds(
      manager,
      found.map(({ unitId }) => unitId),
    );
    return found.map(({ unitId, nature, fromDay, toDay }) => ({
      ...{ unitId, nature, fromDay, toDay },
      unitName: names.get(unitId)?.name ?? '',
    }));
  }

  /** @throws integrityRefusals.standBack naming the first interest */
  async prove(manager: EntityManager, personId: string, unitIds: readonly string[]): Promise<void> {
    const [first] = await this.execute(manager, personId, unitIds);
    if (first) throw standBack(first);
  }
}

/** The refusal as it is said to the person himself. */
export function standBack({ unitName, nature }: Conflict) {
  const words = NATURES[nature];
  return integrityRefusals.standBack({ unit: unitName, nature: words.zh, natureEn: words.en });
}
