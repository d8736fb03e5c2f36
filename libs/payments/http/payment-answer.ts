import type { Actor } from '@market/platform/call';
import { masked } from '@market/platform/crypto';
import { yuanText } from '@market/platform/money';
import { nextActions } from '@market/platform/states';
import type { Payments } from '../application/read-payments';
import { EVIDENCE_KINDS, sumOf } from '../domain/evidence';
import { CAUSES, type SettlementLine } from '../domain/line';
import { lineStates } from '../domain/line-states';
import type { LineDto, PaymentsDto } from './payment-answer.dto';

export function paymentsDto(
  { account, plan, lines, evidence, documents, findings }: Payments,
  actor: Actor,
): PaymentsDto {
  const positions = new Map(plan.map(({ id, position }) => [id, position]));
  const unitId = actor.kind === 'person' ? actor.unitId : undefined;
  const officer = actor.kind === 'person' && actor.duties.includes('deal-officer');
  return {
    account,
    instalments: plan.map(({ position, label, amount, dueOn, code, settledAmount, settledOn }) => ({
      ...{ position, label, dueOn, code, settledOn },
      amount: yuanText(amount),
      settledAmount: yuanText(settledAmount),
    })),
    booked: lines.map(({ bankSerial, bookedOn, amount, payerName, instalmentId }) => ({
      ...{ bankSerial, bookedOn, payerName },
      amount: yuanText(amount),
      instalment: positions.get(instalmentId ?? '') ?? null,
    })),
    evidence: evidence.map(({ id, kind, number, amount, datedOn, addedBy, addedByUnit, documentId }) => ({
      ...{ id, kind, number, datedOn, addedBy, documentId },
      kindName: EVIDENCE_KINDS[kind].zh,
      kindNameEn: EVIDENCE_KINDS[kind].en,
      amount: yuanText(amount),
      documentName: documents.get(documentId)?.name ?? null,
      own: officer && addedByUnit === unitId,
    })),
    findings: findings.map(({ level, zh, en }) => ({ level, zh, en })),
    due: yuanText(sumOf(plan)),
    settled: yuanText(sumOf(lines)),
    mayAddEvidence: officer,
    mayChangePlan: officer && plan.every(({ settledAmount }) => settledAmount === 0n),
  };
}

export function lineDto(line: SettlementLine, actor: Actor): LineDto {
  const { id, state, bankSerial, bookedOn, amount, payerName, payerAccountTail, remark, cause } = line;
  const { name } = lineStates.states[state];
  return {
    ...{ id, state, bankSerial, bookedOn, payerName, remark },
    payerAccount: masked(payerAccountTail),
    stateName: name.zh,
    stateNameEn: name.en,
    amount: yuanText(amount),
    cause: cause ? CAUSES[cause].zh : null,
    causeEn: cause ? CAUSES[cause].en : null,
    nextActions: nextActions(lineStates, line, actor),
  };
}
