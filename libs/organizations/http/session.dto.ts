import type { Owed } from '@market/platform/call';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { DUTIES, isDuty } from '../domain/duties';
import type { Me } from '../application/read-me';

export class SignInDto {
  /** The account's mail address or mobile number. */
  @IsString()
  @MaxLength(200)
  account: string;

  @IsString()
  @MaxLength(200)
  password: string;
}

export class ChooseUnitDto {
  @IsUUID()
  unitId: string;
}

export class DutyDto {
  duty: string;
  name: string;
  nameEn: string;
}

/** A letter of authority one acts by. */
export class ActingLetterDto {
  number: string;
  /** The last day, included. */
  untilDay: string;
}

export class MembershipDto {
  unitId: string;
  unitName: string;
  unitNameEn: string | null;
  unitKind: string;
  creditCode: string;
  duties: DutyDto[];
  /** None where one belongs to the unit. */
  letters: ActingLetterDto[];
}

export class MeDto {
  personId: string;
  name: string;
  /** What signing in still asks for: a code, setting up a second factor, another password. Null: it is finished. */
  owes: Owed | null;
  /** By the duties held; others may have one. */
  mustHaveSecondFactor: boolean;
  /** Acts for a public office: the stricter rules for passwords. */
  staff: boolean;
  memberships: MembershipDto[];
  /** The unit acted for now. */
  current: MembershipDto | null;
}

export function dutyDto(duty: string): DutyDto {
  const words = isDuty(duty) ? DUTIES[duty] : { zh: duty, en: duty };
  return { duty, name: words.zh, nameEn: words.en };
}

export function meDto({ memberships, current, owes, ...me }: Me): MeDto {
  const each = memberships.map(({ duties, letters, unitId, unitName, unitNameEn, unitKind, creditCode }) => ({
    ...{ unitId, unitName, unitNameEn, unitKind, creditCode },
    duties: duties.map(dutyDto),
    letters: letters.map(({ number, untilDay }) => ({ number, untilDay })),
  }));
  return {
    ...me,
    owes: owes ?? null,
    memberships: each,
    current: each.find((one) => one.unitId === current?.unitId) ?? null,
  };
}
