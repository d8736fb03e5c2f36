import { identityCheck } from '@market/identity';
import { checkCharacter, type Duty, type UnitKind } from '@market/organizations';

export interface DemonstrationUnit {
  name: string;
  nameEn: string;
  kind: UnitKind;
  creditCode: string;
  divisionCode: string;
  address: string;
  about: string;
  /** As its licence would say it; whoever of its people has this name signs as such, the others by a letter. */
  legalRepresentative?: string;
  people: readonly DemonstrationPerson[];
}

export interface DemonstrationPerson {
  name: string;
  email: string;
  duties: readonly Duty[];
  /** Shown among the sign-ins that are printed: one for each role. */
  shown?: boolean;
}

const REGISTERED_BY = { institution: '12', enterprise: '91', office: '11' } as const;

/** An invented code with a right check character: registrar and kind, place, running number. */
export function creditCode(by: keyof typeof REGISTERED_BY, divisionCode: string, serial: number): string {
  const body = `${REGISTERED_BY[by]}${divisionCode}MADM${String(serial).padStart(5, '0')}`;
  return body + checkCharacter(body);
}

/** An invented identity number with a right check character, of a place there is none of. */
export function identityNumber(serial: number): string {
  const seventeen = `3699991990010${1 + (serial % 9)}${String(Math.floor(serial / 9)).padStart(3, '0')}`;
  return seventeen + identityCheck(seventeen);
}

export const officer = (name: string, email: string, shown = false): DemonstrationPerson => ({
  name,
  email,
  duties: ['achievement-officer', 'deal-officer', 'subsidy-applicant'],
  shown,
});
export const head = (name: string, email: string, shown = false): DemonstrationPerson => ({
  name,
  email,
  duties: ['unit-approver', 'unit-administrator', 'contract-signatory'],
  shown,
});

interface Place {
  divisionCode: string;
  serial: number;
  about: string;
}

export function enterprise(
  name: string,
  nameEn: string,
  {
    person,
    address,
    shown,
    ...place
  }: Place & { address: string; person: [name: string, email: string]; shown?: boolean },
): DemonstrationUnit {
  const [personName, email] = person;
  return {
    name,
    nameEn,
    kind: 'enterprise',
    creditCode: creditCode('enterprise', place.divisionCode, place.serial),
    divisionCode: place.divisionCode,
    address,
    about: place.about,
    legalRepresentative: personName,
    people: [
      {
        name: personName,
        email,
        duties: [
          'need-officer',
          'deal-officer',
          'contract-signatory',
          'subsidy-applicant',
          'unit-administrator',
        ],
        shown,
      },
    ],
  };
}

export function broker(
  name: string,
  nameEn: string,
  {
    people,
    legalRepresentative,
    ...place
  }: Place & { people: readonly DemonstrationPerson[]; legalRepresentative: string },
): DemonstrationUnit {
  const { divisionCode, serial, about } = place;
  const code = creditCode('enterprise', divisionCode, serial);
  const firm = { name, nameEn, kind: 'broker-firm' as const, creditCode: code, legalRepresentative };
  return { ...firm, divisionCode, address: '', about, people };
}

export function office(
  name: string,
  nameEn: string,
  kind: UnitKind,
  { people, divisionCode, serial, about }: Place & { people: readonly DemonstrationPerson[] },
): DemonstrationUnit {
  const code = creditCode('office', divisionCode, serial);
  return { name, nameEn, kind, creditCode: code, divisionCode, address: '', about, people };
}
