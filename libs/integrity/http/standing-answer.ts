import type { Unit } from '@market/organizations';
import type { PersonActor } from '@market/platform/call';
import type { UnitRecord } from '../application/read-standings';
import type { Conflict } from '../application/conflicts-of';
import { standBack } from '../application/conflicts-of';
import { COMPANY_STATUS, type CompanyRecord } from '../domain/company';
import { KINDS } from '../domain/kinds';
import { RECORDS } from '../domain/readers';
import type { KindStanding } from '../domain/standing';
import type {
  CompanyRecordDto,
  KindStandingDto,
  LookupShownDto,
  StandingLineDto,
  UnitStandingDto,
} from './standing-answer.dto';

export function kindDto({ kind, found, by, contradictedBy, possible }: KindStanding): KindStandingDto {
  const { zh, en, bars, appeal } = KINDS[kind];
  const listed = found === 'yes';
  return {
    ...{ kind, found, bars, name: zh, nameEn: en },
    source: by?.source ?? null,
    asOf: by?.asOf ?? null,
    validUntil: by?.validUntil ?? null,
    endsOn: listed ? (by?.endsOn ?? null) : null,
    about: listed ? (by?.about ?? null) : null,
    appeal: listed ? appeal.zh : null,
    appealEn: listed ? appeal.en : null,
    contradictedBy: contradictedBy ? `${contradictedBy.source} ${contradictedBy.asOf}` : null,
    possible: possible.map(({ source, asOf, about }) => [source, asOf, about].filter(Boolean).join(' ')),
  };
}

export function lineDto(unit: Unit, standing: readonly KindStanding[]): StandingLineDto {
  const { id, name, nameEn, creditCode } = unit;
  return {
    ...{ unitId: id, unitName: name, unitNameEn: nameEn, creditCode },
    kinds: standing.map(kindDto),
  };
}

export function unitStandingDto(
  { unit, standing, lookups, record, members }: UnitRecord,
  actor: PersonActor,
  conflict: Conflict | undefined,
): UnitStandingDto {
  const refusal = conflict && standBack(conflict);
  const nameOf = (id: string | null) => members.find(({ personId }) => personId === id)?.name ?? null;
  return {
    ...lineDto(unit, standing),
    lookups: lookups.map((lookup): LookupShownDto => {
      const { id, source, lookedUpOn, documentId, personName, at, secondBy, subjectPersonId } = lookup;
      return {
        ...{ id, source, lookedUpOn, documentId, person: personName, at: at.toISOString(), secondBy },
        subject: nameOf(subjectPersonId),
        maySecond: secondBy === null && lookup.personId !== actor.personId,
        findings: lookup.findings.map(({ kind, found, validUntil, endsOn, about }) => ({
          ...{ kind, found, validUntil, endsOn, about },
          ...{ name: KINDS[kind].zh, nameEn: KINDS[kind].en },
        })),
      };
    }),
    record: record ? recordDto(record) : null,
    members: members.map(({ personId, name, standing: own }) => ({
      ...{ personId, name },
      kinds: own.filter(({ by }) => by !== undefined).map(kindDto),
    })),
    mayRecord: !refusal && RECORDS.some((duty) => actor.duties.includes(duty)),
    blockedBy: refusal?.zh ?? null,
    blockedByEn: refusal?.en ?? null,
  };
}

/** Numbers of persons and accounts leave here masked, never whole. */
function recordDto(record: CompanyRecord): CompanyRecordDto {
  const { name, status, legalRepresentative, address, source, asOf, validUntil } = record;
  return {
    ...{ name, legalRepresentative, address, source, asOf, validUntil },
    status: COMPANY_STATUS[status].zh,
    statusEn: COMPANY_STATUS[status].en,
    legalRepresentativeNumber: record.legalRepresentativeIdentity?.shown ?? null,
    phone: record.phone?.shown ?? null,
    account: record.account?.shown ?? null,
    shareholders: record.shareholders.map(({ name: holder, creditCode, identity, share }) => ({
      ...{ name: holder, number: creditCode ?? identity?.shown ?? null, percent: `${share / 100}%` },
    })),
  };
}
