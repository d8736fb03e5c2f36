import type { EntityManager } from 'typeorm';
import { rows } from '@market/platform/database';
import type { Mover } from '@market/platform/states';
import type { Achievement, AchievementRecord, Form } from '../domain/achievement';
import type { Kind } from '../domain/codes';
import { AchievementEntity } from './achievement.entity';

/** Who has moved it is asked for where it matters, never for a list. */
export function achievementOf(entity: AchievementEntity, movers: readonly Mover[] = []): Achievement {
  return {
    id: entity.id,
    state: entity.state,
    number: entity.number,
    movers,
    holders: { owner: entity.unitId, registry: entity.registryId },
    form: formOf(entity),
  };
}

export function recordOf(entity: AchievementEntity, movers: readonly Mover[] = []): AchievementRecord {
  const { unitId, version, remarks, changedAt, changedBy } = entity;
  const { registeredOn, listedOn, lastConfirmedOn, withdrawnOn, withdrawnReason } = entity;
  const days = { registeredOn, listedOn, lastConfirmedOn, withdrawnOn, withdrawnReason };
  return { ...achievementOf(entity, movers), ...days, unitId, version, remarks, changedAt, changedBy };
}

export function formOf(entity: AchievementEntity): Form {
  const {
    kind,
    title,
    titleEn,
    benefit,
    problem,
    summary,
    keywords,
    fieldCode,
    disciplineCode,
    industryCode,
  } = entity;
  const {
    readiness,
    researchFrom,
    researchTo,
    source,
    completers,
    ipr,
    advantages,
    evidence,
    attachmentIds,
  } = entity;
  return {
    kind,
    title,
    titleEn,
    benefit,
    problem,
    summary,
    keywords,
    fieldCode,
    disciplineCode,
    industryCode,
    readiness,
    researchFrom,
    researchTo,
    source,
    completers,
    ipr,
    advantages,
    evidence,
    attachmentIds,
    price: entity.priceMode && {
      mode: entity.priceMode,
      low: entity.priceLow === null ? null : BigInt(entity.priceLow),
      high: entity.priceHigh === null ? null : BigInt(entity.priceHigh),
      text: entity.priceText,
      basis: entity.priceBasis,
    },
  };
}

/** The form's columns. */
export function columnsOf({ price, ...form }: Form): Partial<AchievementEntity> {
  return {
    ...form,
    priceMode: price?.mode ?? null,
    priceLow: price?.low?.toString() ?? null,
    priceHigh: price?.high?.toString() ?? null,
    priceText: price?.text ?? null,
    priceBasis: price?.basis ?? null,
  };
}

/** The next running number of a year and kind. The row is locked until commit, so no number is given twice. */
export async function nextSerial(manager: EntityManager, year: number, kind: Kind): Promise<number> {
  const [row] = await rows<{ last: number }>(
    manager,
    `INSERT INTO achievement_serial (year, kind, last) VALUES ($1, $2, 1)
     ON CONFLICT (year, kind) DO UPDATE SET last = achievement_serial.last + 1 RETURNING last`,
    [year, kind],
  );
  if (!row) throw new Error('The serial number was not written.');
  return row.last;
}
