import { divisionPath } from '@market/classification';
import { DOCUMENT_KINDS } from '@market/identity';
import type { Actor } from '@market/platform/call';
import { masked } from '@market/platform/crypto';
import { type HistoryRow, nextActions } from '@market/platform/states';
import type { ApplicationRecord } from '../application/read-applications';
import type { ApplicationForm, UnitApplication } from '../domain/unit-application';
import { type ApplicationAction, applicationStates } from '../domain/unit-application-states';
import { UNIT_KINDS } from '../domain/unit-kinds';
import type { JoiningEventDto, UnitApplicationDto, UnitApplicationRowDto } from './joining-answer.dto';
import type { UnitApplicationInputDto } from './joining.dto';

const SUBMITTED = { zh: '提交申请', en: 'Submitted' };

export function applicationFormOf(input: UnitApplicationInputDto): ApplicationForm {
  const { kind, divisionCode, appliesForHimself, licenceId, letterId } = input;
  return {
    ...{ kind, divisionCode, appliesForHimself, licenceId, letterId: letterId ?? null },
    name: input.name.trim(),
    nameEn: given(input.nameEn),
    creditCode: input.creditCode.trim().toUpperCase(),
    address: given(input.address),
    about: given(input.about),
    legalRepresentative: input.legalRepresentative.trim(),
  };
}

export function applicationRowDto(application: UnitApplication): UnitApplicationRowDto {
  const { id, form, state, applicantName, submittedAt, decidedAt, round } = application;
  const [kind, stateWords] = [UNIT_KINDS[form.kind], applicationStates.states[state].name];
  return {
    ...{ id, state, round, applicant: applicantName },
    ...{ name: form.name, nameEn: form.nameEn, creditCode: form.creditCode },
    ...{ kindName: kind.zh, kindNameEn: kind.en, stateName: stateWords.zh, stateNameEn: stateWords.en },
    submittedAt: submittedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

export function applicationDto(record: ApplicationRecord, actor: Actor): UnitApplicationDto {
  const { application, papers, identity, history } = record;
  const document = identity && DOCUMENT_KINDS[identity.kind];
  const { form, reason, remarks } = application;
  return {
    ...applicationRowDto(application),
    ...{ kind: form.kind, divisionCode: form.divisionCode, address: form.address, about: form.about },
    ...{ legalRepresentative: form.legalRepresentative, appliesForHimself: form.appliesForHimself },
    ...{ licenceId: form.licenceId, letterId: form.letterId, reason },
    applicantDocument: identity && document ? `${document.zh} ${masked(identity.tail)}` : null,
    applicantDocumentEn: identity && document ? `${document.en} ${masked(identity.tail)}` : null,
    region: divisionPath(form.divisionCode).map(({ name }) => name),
    remarks: remarks.map(({ field, text }) => ({ field, text })),
    papers: papers.map(({ id, name, mediaType, size }) => ({ id, name, mediaType, size })),
    history: history.map(eventDto),
    nextActions: nextActions(applicationStates, application, actor),
  };
}

function eventDto({ at, who, action, reason }: HistoryRow): JoiningEventDto {
  const what = applicationStates.moves[action as ApplicationAction]?.label ?? SUBMITTED;
  return { at: at.toISOString(), who, action, what: what.zh, whatEn: what.en, why: reason };
}

function given(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
