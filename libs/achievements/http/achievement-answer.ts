import { technologyField } from '@market/classification';
import type { Document } from '@market/documents';
import type { Actor } from '@market/platform/call';
import { type HistoryRow, nextActions } from '@market/platform/states';
import { priceDto } from '../application/listing.dto';
import type { AchievementRecord } from '../domain/achievement';
import { gapsOf } from '../domain/completeness';
import { KINDS } from '../domain/codes';
import { achievementStates, type Action } from '../domain/states';
import type { AchievementDto, AchievementRowDto, FileDto, HistoryDto } from './achievement-answer.dto';

export function rowDto(record: AchievementRecord, ownerName: string): AchievementRowDto {
  const { form } = record;
  const state = achievementStates.states[record.state].name;
  const field = form.fieldCode ? technologyField(form.fieldCode) : undefined;
  return {
    id: record.id,
    number: record.number,
    title: form.title,
    kind: form.kind,
    kindName: KINDS[form.kind].zh,
    state: record.state,
    stateName: state.zh,
    stateNameEn: state.en,
    field: field ? { code: field.code, name: field.name, nameEn: field.nameEn ?? field.name } : null,
    price: form.price ? priceDto(form.price) : null,
    missingCount: gapsOf(form).length,
    changedAt: record.changedAt.toISOString(),
    changedBy: record.changedBy,
    lastConfirmedOn: record.lastConfirmedOn,
    ownerName,
  };
}

interface Around {
  ownerName: string;
  history: readonly HistoryRow[];
  documents: ReadonlyMap<string, Document>;
  actor: Actor;
}

export function achievementDto(record: AchievementRecord, around: Around): AchievementDto {
  const { price: _, evidence, attachmentIds, ...form } = record.form;
  const isOfficer =
    around.actor.kind === 'person' &&
    around.actor.unitId === record.unitId &&
    around.actor.duties.includes('achievement-officer');
  const fileOf = (id: string | null) => fileDto(id === null ? undefined : around.documents.get(id));
  return {
    ...rowDto(record, around.ownerName),
    ...form,
    version: record.version,
    evidence: evidence.map(({ level, name, documentId }) => ({ level, name, document: fileOf(documentId) })),
    attachments: attachmentIds.flatMap((id) => fileOf(id) ?? []),
    registeredOn: record.registeredOn,
    listedOn: record.listedOn,
    withdrawnOn: record.withdrawnOn,
    withdrawnReason: record.withdrawnReason,
    missing: gapsOf(record.form).map(({ section, field, zh, en }) => ({
      section,
      field,
      message: zh,
      messageEn: en,
    })),
    remarks: record.remarks,
    history: around.history.map(historyDto),
    nextActions: nextActions(achievementStates, record, around.actor),
    editable: isOfficer && ['draft', 'returned'].includes(record.state),
    priceable: isOfficer && ['registered', 'listed', 'stale', 'withdrawn'].includes(record.state),
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
