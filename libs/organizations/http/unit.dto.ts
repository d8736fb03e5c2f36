import type { Delegation } from '../application/read-delegations';
import type { Member, Unit } from '../application/read-units';
import type { InvitationEntry } from '../application/read-invitations';
import type { DutyWords } from '../domain/duties';
import { DUTIES_OF_KIND } from '../domain/duties-of-kind';
import { DutyDto, dutyDto } from './session.dto';

export class PublicUnitDto {
  name: string;
  nameEn: string | null;
  kind: string;
  kindName: string;
  kindNameEn: string;
  creditCode: string;
  /** Province, city, county, as far as known. */
  region: string[];
  about: string | null;
  verified: boolean;
}

export class MemberDto {
  personId: string;
  name: string;
  email: string;
  since: string;
  duties: DutyDto[];
  /** The one the unit's licence names. */
  representative: boolean;
}

/** A duty somebody exercises for a colleague between two days. */
export class DelegationDto {
  id: string;
  duty: DutyDto;
  lenderId: string;
  lender: string;
  receiverId: string;
  receiver: string;
  fromDay: string;
  /** The last day, included. */
  toDay: string;
}

/** Sent and not yet answered. */
export class InvitationDto {
  id: string;
  name: string;
  email: string;
  duties: DutyDto[];
  invitedBy: string;
  /** The last day it can be accepted, included. */
  untilDay: string;
}

export class UnitDto extends PublicUnitDto {
  id: string;
  address: string | null;
  /** As the licence names him; null while the market has not verified it. */
  legalRepresentative: string | null;
  members: MemberDto[];
  /** Running and coming ones. */
  delegations: DelegationDto[];
  /** Shown to its administrators. */
  invitations: InvitationDto[];
  /** The duties a unit of this kind has to give. */
  duties: DutyDto[];
}

interface Division {
  name: string;
}

export function publicUnitDto(unit: Unit, kind: DutyWords, divisions: readonly Division[]): PublicUnitDto {
  return {
    name: unit.name,
    nameEn: unit.nameEn,
    kind: unit.kind,
    kindName: kind.zh,
    kindNameEn: kind.en,
    creditCode: unit.creditCode,
    region: divisions.map((division) => division.name),
    about: unit.about,
    verified: unit.verified,
  };
}

interface Inside {
  members: readonly Member[];
  delegations: readonly Delegation[];
  invitations: readonly InvitationEntry[];
}

export function unitDto(
  unit: Unit,
  { members, delegations, invitations }: Inside,
  kind: DutyWords,
  divisions: readonly Division[],
): UnitDto {
  return {
    ...publicUnitDto(unit, kind, divisions),
    id: unit.id,
    address: unit.address,
    legalRepresentative: unit.legalRepresentative,
    members: members.map((member) => ({
      personId: member.personId,
      name: member.name,
      email: member.email,
      since: member.since.toISOString(),
      duties: member.duties.map(dutyDto),
      representative: member.representative,
    })),
    delegations: delegations.map(({ id, duty, lender, receiver, fromDay, toDay }) => ({
      ...{ id, fromDay, toDay, duty: dutyDto(duty) },
      ...{ lenderId: lender.personId, lender: lender.name },
      ...{ receiverId: receiver.personId, receiver: receiver.name },
    })),
    invitations: invitations.map(({ id, name, email, duties, invitedByName, untilDay }) => ({
      ...{ id, name, email, untilDay, invitedBy: invitedByName, duties: duties.map(dutyDto) },
    })),
    duties: DUTIES_OF_KIND[unit.kind].map(dutyDto),
  };
}
