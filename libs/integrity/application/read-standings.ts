import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isUnit, ReadUnits, type Unit } from '@market/organizations';
import { valueOn } from '@market/parameters';
import type { Holders } from '@market/platform/access';
import { Clock, dayOf, isId, plusDays } from '@market/platform/clock';
import { anyUnit } from '@market/platform/states';
import type { CompanyRecord } from '../domain/company';
import type { KindStanding } from '../domain/standing';
import { dueBeforeDays } from '../domain/parameters';
import { newestSnapshots, type Snapshot } from '../persistence/snapshot.store';
import { findLookup, type Lookup, lookupsOf } from '../persistence/standing.store';
import { pageOfStandings, type Shown, type UnitStanding } from '../persistence/unit-standing.store';
import { CompanyRegister } from './ports';
import { StandingOf } from './standing-of';

export const PAGE_SIZE = 50;
const LOOKUPS_SHOWN = 50;
const SNAPSHOTS_SHOWN = 50;

export interface UnitRecord {
  unit: Unit;
  standing: KindStanding[];
  lookups: Lookup[];
  record: CompanyRecord | undefined;
  members: { personId: string; name: string; standing: KindStanding[] }[];
}

@Injectable()
export class ReadStandings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: ReadUnits,
    private readonly standing: StandingOf,
    private readonly register: CompanyRegister,
    private readonly clock: Clock,
  ) {}

  /** Units that are due (unknown, expired or about to), listed, or all. */
  async list(
    shown: Shown,
    page: number,
  ): Promise<{ total: number; items: UnitStanding[]; units: ReadonlyMap<string, Unit> }> {
    const { manager } = this.dataSource;
    const today = dayOf(this.clock.now());
    const dueBy = plusDays(today, await valueOn(manager, dueBeforeDays, today));
    const skip = (page - 1) * PAGE_SIZE;
    const { total, items } = await pageOfStandings(manager, { shown, dueBy, limit: PAGE_SIZE, skip });
    const ids = items.map(({ unitId }) => unitId);
    return { total, items, units: await this.units.byIds(manager, ids) };
  }

  /** Everything about one unit, for the staff. */
  async one(unitId: string): Promise<UnitRecord | undefined> {
    const { manager } = this.dataSource;
    const unit = (await this.units.byIds(manager, [unitId])).get(unitId);
    if (!unit) return undefined;
    const { creditCode } = unit;
    const lookups = await lookupsOf(manager, unitId, LOOKUPS_SHOWN);
    const members = await this.units.members(manager, unitId);
    const ofPersons = await this.standing.ofPersons(
      manager,
      members.map(({ personId }) => personId),
    );
    return {
      ...{ unit, lookups, standing: (await this.standing.execute(manager, [unitId])).get(unitId) ?? [] },
      record: (await this.register.find(manager, [creditCode], dayOf(this.clock.now()))).get(creditCode),
      members: members.map(({ personId, name }) => ({
        ...{ personId, name },
        standing: ofPersons.get(personId) ?? [],
      })),
    };
  }

  /** The line that is shown where something about these units is decided. */
  async lines(unitIds: readonly string[]): Promise<{ unit: Unit; standing: KindStanding[] }[]> {
    const { manager } = this.dataSource;
    const units = await this.units.byIds(manager, unitIds);
    const standings = await this.standing.execute(manager, unitIds);
    return [...units.values()].map((unit) => ({ unit, standing: standings.get(unit.id) ?? [] }));
  }

  /** The last look-up about a unit itself. */
  async lastLookup(manager: EntityManager, unitId: string): Promise<Lookup | undefined> {
    const lookups = await lookupsOf(manager, unitId, LOOKUPS_SHOWN);
    return lookups.find(({ subjectPersonId }) => subjectPersonId === null);
  }

  snapshots(): Promise<Snapshot[]> {
    return newestSnapshots(this.dataSource.manager, SNAPSHOTS_SHOWN);
  }
}

/** Any office may look any unit up; undefined when there is none. */
export async function holdersOfUnit(manager: EntityManager, id: string): Promise<Holders | undefined> {
  return isId(id) && (await isUnit(manager, id)) ? { staff: anyUnit } : undefined;
}

export async function holdersOfLookup(manager: EntityManager, id: string): Promise<Holders | undefined> {
  return isId(id) && (await findLookup(manager, id)) ? { staff: anyUnit } : undefined;
}
