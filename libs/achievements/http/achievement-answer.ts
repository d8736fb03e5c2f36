import { technologyField } from '@market/classification';
import type { Document } from '@market/documents';
import type { Actor } from '@market/platform/call';
import { type HistoryRow, nextActions } from '@market/platform/states';
import { priceDto } from '../application/listing.dto';
import { gapsOf } from '../domain/completeness';
import { KINDS } from '../domain/codes';
import { achievementStates, type Action } from '../domain/states';
import type { AchievementEntity } from '../persistence/achievement.entity';
import { achievementOf, formOf } from '../persistence/achievement.store';
import type { AchievementDto, AchievementRowDto, FileDto, HistoryDto } from './achievement-answer.dto';

export function rowDto(entity: AchievementEntity, ownerName: string): AchievementRowDto {
  const form = formOf(entity);
  const state = achievementStates.states[entity.state].name;
  const field = entity.fieldCode ? technologyField(entity.fieldCode) : undefined;
  return {
    id: entity.id,
    number: entity.number,
    title: entity.title,
    kind: entity.kind,
    kindName: KINDS[entity.kind].zh,
    state: entity.state,
    stateName: state.zh,
    stateNameEn: state.en,
    field: field ? { code: field.code, name: field.name, nameEn: field.nameEn ?? field.name } : null,
    price: form.price ? priceDto(form.price) : null,
    missingCount: gapsOf(form).length,
    changedAt: entity.changedAt.toISOString(),
    changedBy: entity.changedBy,
    lastConfirmedOn: entity.lastConfirmedOn,
    ownerName,
  };
}

interface Around {
  ownerName: string;
  history: readonly HistoryRow[];
  documents: ReadonlyMap<string, Document>;
  actor: Actor;
}

export function achievementDto(entity: AchievementEntity, around: Around): AchievementDto {
  const { price: _, evidence, attachmentIds, ...form } = formOf(entity);
  const isOfficer =
    around.actor.kind === 'person' &&
    around.actor.unitId === entity.unitId &&
    around.actor.duties.includes('achievement-officer');
  const fileOf = (id: string | null) => fileDto(id === null ? undefined : around.documents.get(id));
  return {
    ...rowDto(entity, around.ownerName),
    ...form,
    version: entity.version,
    evidence: evidence.map(({ level, name, documentId }) => ({ level, name, document: fileOf(documentId) })),
    attachments: attachmentIds.flatMap((id) => fileOf(id) ?? []),
    registeredOn: entity.registeredOn,
    listedOn: entity.listedOn,
    withdrawnOn: entity.withdrawnOn,
    withdrawnReason: entity.withdrawnReason,
    missing: gapsOf(formOf(entity)).map(({ section, field, zh, en }) => ({
      section,
      field,
      message: zh,
      messageEn: en,
    })),
    remarks: entity.remarks,
    history: around.history.map(historyDto),
    nextActions: nextActions(achievementStates, achievementOf(entity), around.actor),
    editable: isOfficer && ['draft', 'returned'].includes(entity.state),
    priceable: isOfficer && ['registered', 'listed', 'stale', 'withdrawn'].includes(entity.state),
  };
}

export function fileDto(document: Document | undefined): FileDto | null {
  if (!document) return null;
  const { id, name, mediaType, size } = document;
  return { id, name, mediaType, size };
}

function historyDto({ at, who, action, from, to, reason }: HistoryRow): HistoryDto {
  const created = { zh: '建立草稿', en: 'Draft started' };
  const what = achievementStates.moves[action as Action]?.label ?? created;
  return { at: at.toISOString(), who, action, what: what.zh, whatEn: what.en, from, to, why: reason };
}
