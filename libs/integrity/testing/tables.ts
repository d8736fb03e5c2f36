import type { EntityManager } from 'typeorm';
import { type Day, plusDays } from '@market/platform/clock';
import { CompanyRegister, CreditList, type ListedSubject } from '../application/ports';
import { type CompanyRecord, nameKey } from '../domain/company';
import { numberKey, type NumberKind } from '../domain/number-key';
import type { CompanyRow, ListRow } from '../domain/snapshot-rows';
import type { StandingFact } from '../domain/standing';

const validUntil = (asOf: Day) => plusDays(asOf, 90);

/** A register in memory, for specs and for whoever tries an adapter of his own against the contract. */
export class TableOfCompanies extends CompanyRegister {
  private readonly published: { asOf: Day; company: CompanyRow }[] = [];

  publish(asOf: Day, companies: readonly CompanyRow[]): void {
    this.published.push(...companies.map((company) => ({ asOf, company })));
  }

  async find(_: EntityManager, codes: readonly string[], today: Day): Promise<Map<string, CompanyRecord>> {
    const found = new Map<string, CompanyRecord>();
    for (const { asOf, company } of this.published.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1))) {
      if (!codes.includes(company.creditCode) || asOf > today) continue;
      found.delete(company.creditCode);
      if (today <= validUntil(asOf)) found.set(company.creditCode, recordOf(company, asOf));
    }
    return found;
  }
}

function recordOf(company: CompanyRow, asOf: Day): CompanyRecord {
  const sealed = (kind: NumberKind, plain: string | null) =>
    plain === null
      ? null
      : { index: `${kind}:${[...numberKey(kind, plain)].toReversed().join('')}`, shown: plain.slice(-4) };
  const { creditCode, name, status, address, shareholders } = company;
  return {
    ...{
      creditCode,
      name,
      status,
      address,
      asOf,
      validUntil: validUntil(asOf),
      source: '表',
      documentId: '',
    },
    legalRepresentative: company.representative,
    legalRepresentativeIdentity: sealed('identity', company.representativeId),
    phone: sealed('phone', company.phone),
    account: sealed('account', company.account),
    shareholders: shareholders.map(({ identity, ...holder }) => ({
      ...holder,
      identity: sealed('identity', identity),
    })),
  };
}

interface List {
  source: string;
  asOf: Day;
  complete: boolean;
  entries: readonly ListRow[];
}

/** Lists of dishonest judgment debtors in memory. */
export class TableOfEntries extends CreditList {
  private readonly lists: List[] = [];

  publish(list: List): void {
    this.lists.push(list);
  }

  async factsAbout(
    _: EntityManager,
    subjects: readonly ListedSubject[],
    today: Day,
  ): Promise<Map<string, StandingFact[]>> {
    const told = this.lists.filter(({ asOf }) => asOf <= today);
    const counting = told
      .filter(
        (list) =>
          !told.some((other) => other.source === list.source && other.complete && other.asOf > list.asOf),
      )
      .toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1));
    return new Map(
      subjects.map((subject) => [subject.creditCode, counting.flatMap((list) => factsIn(list, subject))]),
    );
  }
}

function factsIn(
  { source, asOf, complete, entries }: List,
  { creditCode, name }: ListedSubject,
): StandingFact[] {
  const common = { kind: 'dishonest-debtor' as const, source, asOf, validUntil: validUntil(asOf) };
  const rest = { documentId: '', at: new Date(`${asOf}T00:00:00Z`) };
  const named = entries
    .filter(({ endsOn }) => endsOn === null || endsOn > asOf)
    .filter((entry) =>
      entry.creditCode === null ? nameKey(entry.name) === nameKey(name) : entry.creditCode === creditCode,
    )
    .map((entry): StandingFact => ({
      ...{ ...common, ...rest, found: 'yes', endsOn: entry.endsOn, about: entry.about },
      certain: entry.creditCode !== null,
    }));
  if (!complete || named.some(({ certain }) => certain)) return named;
  return [...named, { ...common, ...rest, found: 'no', endsOn: null, about: null, certain: true }];
}
