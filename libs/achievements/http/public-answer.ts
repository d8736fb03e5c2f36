import type { Document } from '@market/documents';
import { listingDto } from '../application/listing.dto';
import type { Listing, PublicEvent } from '../application/read-listings';
import { KINDS } from '../domain/codes';
import { achievementStates, type Action } from '../domain/states';
import { fileDto } from './achievement-answer';
import type { CertificateDto, PublicAchievementDto } from './public.dto';

export function publicDto(
  listing: Listing,
  documents: ReadonlyMap<string, Document>,
  events: readonly PublicEvent[],
): PublicAchievementDto {
  const { form } = listing;
  return {
    ...listingDto(listing),
    problem: form.problem,
    summary: form.summary,
    completers: form.completers,
    advantages: form.advantages,
    ipr: form.ipr.map((item) => ({ ...item, status: 'unknown' })),
    trlEvidence: form.evidence.map(({ level, name, documentId }) => ({
      level,
      name,
      document: fileDto(documentId === null ? undefined : documents.get(documentId)),
    })),
    attachments: form.attachmentIds.flatMap((id) => fileDto(documents.get(id)) ?? []),
    withdrawnOn: listing.withdrawnOn,
    withdrawnReason: listing.withdrawnReason,
    events: events.map(({ at, action }) => {
      const { label } = achievementStates.moves[action as Action];
      return { at: at.toISOString(), action, what: label.zh, whatEn: label.en };
    }),
  };
}

export function certificateDto(listing: Listing): CertificateDto {
  const state = achievementStates.states[listing.state].name;
  const kind = KINDS[listing.form.kind];
  return {
    number: listing.number,
    title: listing.form.title,
    kindName: kind.zh,
    kindNameEn: kind.en,
    unit: listing.owner.name,
    unitEn: listing.owner.nameEn,
    completers: listing.form.completers.map((completer) => completer.name),
    registeredOn: listing.registeredOn,
    state: listing.state,
    stateName: state.zh,
    stateNameEn: state.en,
    withdrawnOn: listing.withdrawnOn,
    withdrawnReason: listing.withdrawnReason,
  };
}
