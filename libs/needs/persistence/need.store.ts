import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';
import type { NeedForm, NeedRecord } from '../domain/need';
import { NeedEntity } from './need.entity';

export function recordOf(entity: NeedEntity): NeedRecord {
  const { id, state, number, unitId, divisionCode, version, changedAt, changedBy, publishedOn, closedOn } =
    entity;
  return {
    ...{ id, state, number, unitId, divisionCode, version, changedAt, changedBy, publishedOn, closedOn },
    holders: { owner: unitId },
    form: formOf(entity),
  };
}

export function formOf(entity: NeedEntity): NeedForm {
  const {
    title,
    trouble,
    indicators,
    keywords,
    fieldCode,
    readinessWanted,
    deadlineOn,
    conditions,
    hideUnit,
  } = entity;
  return {
    ...{ title, trouble, indicators, keywords, fieldCode, readinessWanted, deadlineOn, conditions, hideUnit },
    budgetLow: entity.budgetLow === null ? null : BigInt(entity.budgetLow),
    budgetHigh: entity.budgetHigh === null ? null : BigInt(entity.budgetHigh),
  };
}

/** The form's columns. */
export function columnsOf({ budgetLow, budgetHigh, ...form }: NeedForm): Partial<NeedEntity> {
  return { ...form, budgetLow: budgetLow?.toString() ?? null, budgetHigh: budgetHigh?.toString() ?? null };
}

/** The next running number of a year. The row is locked until commit, so no number is given twice. */
export async function nextNeedSerial(manager: EntityManager, year: number): Promise<number> {
  const [row] = await rows<{ last: number }>(
    manager,
    `INSERT INTO need_serial (year, last) VALUES ($1, 1)
     ON CONFLICT (year) DO UPDATE SET last = need_serial.last + 1 RETURNING last`,
    [year],
  );
  if (!row) throw new Error('The serial number was not written.');
  return row.last;
}
