import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock, dayOf } from '@market/platform/clock';
import type { Duty } from '../domain/duties';
import type { UnitKind } from '../domain/unit-kinds';
import {
  holdersAnywhere,
  holdersOf,
  type MemberRow,
  membersOf,
  membersOfBoth,
  type Tie,
  tiesOf,
} from '../persistence/membership.store';
import { OrganizationEntity } from '../persistence/organization.entity';

export interface Unit {
  id: string;
  name: string;
  nameEn: string | null;
  kind: UnitKind;
  creditCode: string;
  divisionCode: string;
  address: string | null;
  about: string | null;
  legalRepresentative: string | null;
  verified: boolean;
}

export type Member = MemberRow;

/** What higher libs may know of units: one look-up for a whole page, never one a row. */
@Injectable()
export class ReadUnits {
  constructor(private readonly clock: Clock) {}

  async byIds(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Unit>> {
    if (ids.length === 0) return new Map();
    const found = await manager.findBy(OrganizationEntity, { id: In([...new Set(ids)]) });
    return new Map(found.map((entity) => [entity.id, unitOf(entity)]));
  }

  async byCreditCode(manager: EntityManager, creditCode: string): Promise<Unit | undefined> {
    const entity = await manager.findOneBy(OrganizationEntity, { creditCode });
    return entity ? unitOf(entity) : undefined;
  }

  /** The offices of a kind, such as the province's achievement registry. */
  async ofKind(manager: EntityManager, kind: UnitKind): Promise<Unit[]> {
    const found = await manager.find(OrganizationEntity, { where: { kind }, order: { createdAt: 'ASC' } });
    return found.map(unitOf);
  }

  members(manager: EntityManager, unitId: string): Promise<Member[]> {
    return membersOf(manager, unitId);
  }

  /** The natural persons who hold duties in both units. */
  membersOfBoth(
    manager: EntityManager,
    one: string,
    other: string,
  ): Promise<{ personId: string; name: string; since: Date }[]> {
    return membersOfBoth(manager, one, other);
  }

  /** How a person stands or stood to these units: as a member, or by a letter he accepted. */
  tiesOf(manager: EntityManager, personId: string, unitIds: readonly string[]): Promise<Tie[]> {
    return tiesOf(manager, personId, unitIds);
  }

  /** Those whom work of this duty in this unit concerns, delegates among them. */
  holders(
    manager: EntityManager,
    unitId: string,
    duty: Duty,
  ): Promise<{ personId: string; name: string; email: string }[]> {
    return holdersOf(manager, unitId, duty, dayOf(this.clock.now()));
  }

  /** Those who hold a duty in whatever unit, delegates among them: for what concerns the market as a whole. */
  holdersAnywhere(
    manager: EntityManager,
    duty: Duty,
  ): Promise<{ personId: string; name: string; email: string }[]> {
    return holdersAnywhere(manager, duty, dayOf(this.clock.now()));
  }
}

/** Whether there is such a unit: for access rows of libs above. */
export function isUnit(manager: EntityManager, id: string): Promise<boolean> {
  return manager.existsBy(OrganizationEntity, { id });
}

function unitOf(entity: OrganizationEntity): Unit {
  const { createdAt: _, verifiedAt, ...unit } = entity;
  return { ...unit, verified: verifiedAt !== null };
}
