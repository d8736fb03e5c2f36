import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadUnits, type Unit } from '@market/organizations';
import { Clock, type Day, dayOf } from '@market/platform/clock';
import { COMPANY_STATUS, type CompanyRecord } from '../domain/company';
import { type KindStanding, type StandingFact, standingOn } from '../domain/standing';
import { findingsAbout } from '../persistence/standing.store';
import { CompanyRegister, CreditList } from './ports';

/** What is known today of units and persons in public lists: from look-ups, from imported lists and from the register. */
@Injectable()
export class StandingOf {
  constructor(
    private readonly units: ReadUnits,
    private readonly register: CompanyRegister,
    private readonly lists: CreditList,
    private readonly clock: Clock,
  ) {}

  /** By unit id; one that does not exist is absent. */
  async execute(manager: EntityManager, unitIds: readonly string[]): Promise<Map<string, KindStanding[]>> {
    const units = [...(await this.units.byIds(manager, unitIds)).values()];
    const today = dayOf(this.clock.now());
    const facts = await this.factsOf(manager, units, today);
    return new Map(units.map(({ id }) => [id, standingOn(today, facts.get(id) ?? [])]));
  }

  /** Of natural persons, by look-ups alone: no list names them by a number known here. */
  async ofPersons(
    manager: EntityManager,
    personIds: readonly string[],
  ): Promise<Map<string, KindStanding[]>> {
    const today = dayOf(this.clock.now());
    const found = await findingsAbout(manager, 'person', personIds);
    return new Map(personIds.map((id) => [id, standingOn(today, found.get(id) ?? [])]));
  }

  private async factsOf(
    manager: EntityManager,
    units: readonly Unit[],
    today: Day,
  ): Promise<Map<string, StandingFact[]>> {
    const ids = units.map(({ id }) => id);
    const looked = await findingsAbout(manager, 'unit', ids);
    const listed = await this.lists.factsAbout(manager, units, today);
    const codes = units.map(({ creditCode }) => creditCode);
    const records = await this.register.find(manager, codes, today);
    return new Map(
      units.map(({ id, creditCode }) => [
        id,
        [
          ...(looked.get(id) ?? []),
          ...(listed.get(creditCode) ?? []),
          ...registered(records.get(creditCode)),
        ],
      ]),
    );
  }
}

/** Whether a company still exists is what the register itself says. */
function registered(record: CompanyRecord | undefined): StandingFact[] {
  if (!record) return [];
  const { status, source, asOf, validUntil, documentId } = record;
  const gone = status !== 'active';
  return [
    {
      ...{ kind: 'deregistered' as const, source, asOf, validUntil, documentId, endsOn: null, certain: true },
      found: gone ? 'yes' : 'no',
      about: gone ? COMPANY_STATUS[status].zh : null,
      at: new Date(0),
    },
  ];
}
