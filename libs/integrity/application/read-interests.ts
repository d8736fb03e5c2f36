import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ReadUnits, type Unit } from '@market/organizations';
import type { Holders } from '@market/platform/access';
import { isId } from '@market/platform/clock';
import { type DeclaredInterest, interestsOf, ownerOfInterest } from '../persistence/interest.store';

@Injectable()
export class ReadInterests {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: ReadUnits,
  ) {}

  /** What a person has declared, newest first. */
  async ofPerson(personId: string): Promise<{ items: DeclaredInterest[]; units: ReadonlyMap<string, Unit> }> {
    const { manager } = this.dataSource;
    const items = await interestsOf(manager, personId);
    const ids = items.map(({ unitId }) => unitId);
    return { items, units: await this.units.byIds(manager, ids) };
  }
}

/** An interest is its person's own. */
export async function holdersOfInterest(manager: EntityManager, id: string): Promise<Holders | undefined> {
  const person = isId(id) ? await ownerOfInterest(manager, id) : undefined;
  return person ? { person } : undefined;
}
