import type { Words } from '@market/platform/states';
import { dutiesOf, faultsOfCells, kindOf } from './check-cells';
import { DUTIES } from './duties';
import { isOffice } from './sign-in-demands';
import { clashOf } from './incompatible-duties';
import { faultOfDuties } from './invitation';
import type { CellFault, LoadRow, Outcome } from './load';
import type { UnitKind } from './unit-kinds';

/** What the market already has of what a load names. */
export interface Known {
  /** By credit code. */
  units: ReadonlyMap<string, { name: string; kind: UnitKind }>;
  /** By mail address. */
  people: ReadonlyMap<string, KnownPerson>;
}

export interface KnownPerson {
  /** Every duty within reach in any unit, by membership, loan, letter or open invitation. */
  reach: readonly string[];
  memberOf: ReadonlySet<string>;
  invitedTo: ReadonlySet<string>;
}

export interface Checked {
  id: string;
  faults: CellFault[];
  outcome: Outcome | null;
}

const ADMINISTRATOR = 'unit-administrator';
const NO_HEAD: Words = {
  zh: '“人员”里没有人做它的单位管理员，加一行',
  en: 'Nobody under “People” is its unit administrator; add a row',
};
const WRONG_HEAD: Words = {
  zh: '“人员”里它的单位管理员那一行还要改',
  en: 'The row of its unit administrator under “People” is to be mended',
};
const NOBODY: KnownPerson = { reach: [], memberOf: new Set(), invitedTo: new Set() };

/**
 * Everything that is wrong with the rows that are not imported yet: each by itself, against one another and against the
 * market. The same rules as when a unit joins and when people are invited.
 */
export function checkLoad(rows: readonly LoadRow[], known: Known): Checked[] {
  const units = rows.filter(({ sheet }) => sheet === 'units');
  const unitChecks = checkUnits(units, known);
  const kinds = new Map([...known.units].map(([code, { kind }]) => [code, kind]));
  for (const [row, { faults }] of unitChecks) {
    const kind = kindOf(row.cells.kind ?? '');
    if (kind && faults.length === 0) kinds.set(codeOf(row), kind);
  }
  const people = rows.filter(({ sheet }) => sheet === 'people');
  const peopleChecks = checkPeople(people, { kinds, known });
  const administrators = people.filter((row) => dutiesOf(row.cells.duties ?? '').includes(ADMINISTRATOR));
  const named = new Set(administrators.map(codeOf));
  const administered = new Set(
    administrators.filter((row) => peopleChecks.get(row)?.faults.length === 0).map(codeOf),
  );
  const orphans = new Set<string>();
  for (const [row, check] of unitChecks) {
    if (check.outcome !== 'make-unit' || check.faults.length > 0 || administered.has(codeOf(row))) continue;
    orphans.add(codeOf(row));
    check.faults.push({ column: 'creditCode', ...(named.has(codeOf(row)) ? WRONG_HEAD : NO_HEAD) });
  }
  for (const [row, check] of peopleChecks) {
    if (check.faults.length === 0 && orphans.has(codeOf(row)))
      check.faults.push({
        column: 'creditCode',
        zh: '它的单位那一行还要改',
        en: 'The row of its unit is to be mended',
      });
  }
  return [...unitChecks, ...peopleChecks].map(([{ id }, { faults, outcome }]) => ({
    ...{ id, faults },
    outcome: faults.length > 0 ? null : outcome,
  }));
}

interface Check {
  faults: CellFault[];
  outcome: Outcome;
}

function checkUnits(rows: readonly LoadRow[], { units }: Known): Map<LoadRow, Check> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const faults = faultsOfCells('units', row.cells);
      const code = codeOf(row);
      const here = units.get(code);
      const before = seen.get(code);
      if (code && before !== undefined)
        faults.push({
          column: 'creditCode',
          zh: `和第 ${before} 行是同一个代码`,
          en: `The same code as in row ${before}`,
        });
      else seen.set(code, row.position);
      const kind = kindOf(row.cells.kind ?? '');
      if (kind && !isOffice(kind) && !row.cells.legalRepresentative)
        faults.push({
          column: 'legalRepresentative',
          zh: '没有填法定代表人',
          en: 'The legal representative is missing',
        });
      if (here && row.cells.name && here.name !== row.cells.name)
        faults.push({
          column: 'name',
          zh: `这个代码在市场里是“${here.name}”`,
          en: `In the market this code is “${here.name}”`,
        });
      if (here && kind && here.kind !== kind)
        faults.push({
          column: 'kind',
          zh: '它在市场里是另一种类型',
          en: 'In the market it is of another kind',
        });
      return [row, { faults, outcome: here ? 'keep-unit' : 'make-unit' }];
    }),
  );
}

function checkPeople(
  rows: readonly LoadRow[],
  { kinds, known }: { kinds: ReadonlyMap<string, UnitKind>; known: Known },
): Map<LoadRow, Check> {
  const seen = new Map<string, number>();
  const gathered = new Map<string, Set<string>>();
  const named = new Map<string, LoadRow>();
  return new Map(
    rows.map((row) => {
      const faults = faultsOfCells('people', row.cells);
      const [code, email] = [codeOf(row), emailOf(row)];
      const person = known.people.get(email) ?? NOBODY;
      const held = gathered.get(email) ?? new Set(person.reach);
      gathered.set(email, held);
      const place = `${email} ${code}`;
      const before = seen.get(place);
      if (email && before !== undefined)
        faults.push({ column: 'email', zh: `和第 ${before} 行重复`, en: `The same as row ${before}` });
      else seen.set(place, row.position);
      const same = named.get(email) ?? row;
      named.set(email, same);
      if (email && same.cells.name !== row.cells.name)
        faults.push({
          column: 'name',
          zh: `第 ${same.position} 行同一个邮箱是“${same.cells.name ?? ''}”，一个邮箱只能是一个人`,
          en: `In row ${same.position} this address is “${same.cells.name ?? ''}”; an address is one person’s`,
        });
      const kind = kinds.get(code);
      if (code && !kind && !faults.some(({ column }) => column === 'creditCode'))
        faults.push({
          column: 'creditCode',
          zh: '“单位”里和市场里都没有这个单位，或那一行还要改',
          en: 'Neither the sheet “Units” nor the market has this unit, or its row is to be mended',
        });
      const outcome = person.memberOf.has(code)
        ? 'keep-member'
        : person.invitedTo.has(code)
          ? 'keep-invited'
          : 'invite';
      if (kind && outcome === 'invite' && !faults.some(({ column }) => column === 'duties'))
        faults.push(...faultsOfDuties(row, kind, held));
      return [row, { faults, outcome }];
    }),
  );
}

/** Adds what goes together to what the person holds, so that the next of his rows is compared with all of it. */
function faultsOfDuties(row: LoadRow, kind: UnitKind, held: Set<string>): CellFault[] {
  const duties = dutiesOf(row.cells.duties ?? '');
  const fault = faultOfDuties(kind, duties);
  if (fault) return [{ column: 'duties', ...fault }];
  for (const duty of duties) {
    const clash = clashOf(duty, held);
    if (!clash) continue;
    const [one, other] = [DUTIES[duty], DUTIES[clash]];
    return [
      {
        column: 'duties',
        zh: `这个人已有“${other.zh}”，不能再有“${one.zh}”`,
        en: `This person holds “${other.en}” and cannot hold “${one.en}” too`,
      },
    ];
  }
  duties.forEach((duty) => held.add(duty));
  return [];
}

export function codeOf({ cells }: Pick<LoadRow, 'cells'>): string {
  return (cells.creditCode ?? '').toUpperCase();
}

export function emailOf({ cells }: Pick<LoadRow, 'cells'>): string {
  return (cells.email ?? '').toLowerCase();
}
