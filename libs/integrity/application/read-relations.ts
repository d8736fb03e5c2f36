import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadUnits, type Unit } from '@market/organizations';
import { Clock, dayOf } from '@market/platform/clock';
import type { CompanyRecord } from '../domain/company';
import { type Computed, type Party, relate, RELATED_SHARE } from '../domain/relations';
import {
  accountsOf,
  type Conclusion,
  conclusionAbout,
  type SeenAccount,
  type Said,
  saidAbout,
} from '../persistence/relation.store';
import { CompanyRegister } from './ports';

export interface Relation extends Computed {
  conclusion: Conclusion | undefined;
}

/** Whether two units are related, as far as is known today, with every reason. */
@Injectable()
export class ReadRelations {
  constructor(
    private readonly units: ReadUnits,
    private readonly register: CompanyRegister,
    private readonly clock: Clock,
  ) {}

  /** Undefined where one of them is no unit. */
  async between(manager: EntityManager, oneId: string, otherId: string): Promise<Relation | undefined> {
    const units = await this.units.byIds(manager, [oneId, otherId]);
    const [one, other] = [units.get(oneId), units.get(otherId)];
    if (!one || !other) return undefined;
    const today = dayOf(this.clock.now());
    const records = await this.register.find(manager, [one.creditCode, other.creditCode], today);
    const between = await this.register.find(manager, holdingCompanies(records.values()), today);
    const accounts = await accountsOf(manager, [oneId, otherId]);
    const people = await this.units.membersOfBoth(manager, oneId, otherId);
    const party = (unit: Unit) => partyOf(unit, records, accounts);
    const computed = relate(
      party(one),
      party(other),
      between,
      people.map(({ name, since }) => ({ name, since: dayOf(since) })),
    );
    return { ...computed, conclusion: await conclusionAbout(manager, oneId, otherId) };
  }

  /** What the sides themselves have declared about a contract: of each the last word. */
  declared(manager: EntityManager, aboutId: string): Promise<Said[]> {
    return saidAbout(manager, aboutId);
  }
}

function partyOf(
  { id, creditCode, name, legalRepresentative, address }: Unit,
  records: ReadonlyMap<string, CompanyRecord>,
  accounts: readonly SeenAccount[],
): Party {
  return {
    ...{ unitId: id, creditCode, name, legalRepresentative, address },
    record: records.get(creditCode),
    accounts: accounts.filter(({ unitId }) => unitId === id),
  };
}

function holdingCompanies(records: Iterable<CompanyRecord>): string[] {
  return [...records].flatMap(({ shareholders }) =>
    shareholders.flatMap(({ creditCode, share }) =>
      creditCode && share >= RELATED_SHARE ? [creditCode] : [],
    ),
  );
}
