import { readsStandings, seesStandingLines, standBack } from '@market/integrity';
import type { Unit } from '@market/organizations';
import type { Actor, PersonActor } from '@market/platform/call';
import { dayOf } from '@market/platform/clock';
import { masked } from '@market/platform/crypto';
import { inCapitals, yuanText } from '@market/platform/money';
import { type HistoryRow, nextActions } from '@market/platform/states';
import type { ClaimRoom } from '../application/read-claims';
import { type Claim, type ClaimState, ROLE_NAMES } from '../domain/claim';
import { SUPPLIERS } from '../domain/engine';
import { type Action, claimStates } from '../domain/states';
import type {
  ClaimDto,
  ClaimEventDto,
  ClaimFactDto,
  ClaimRowDto,
  ClaimStepDto,
  DerivationLineDto,
} from './claim-answer.dto';

/** What the screens show as a button; the rest is moved by a batch, a notice or the system. */
const BUTTONS: readonly string[] = [
  'confirm',
  'withdraw',
  'county-approve',
  'city-approve',
  'province-approve',
  'county-return',
  'city-return',
  'province-return',
];

export function claimRowDto(claim: Claim, units: ReadonlyMap<string, Unit>, actor: Actor): ClaimRowDto {
  const { id, number, title, role, state, amount, paidOn, holders } = claim;
  const { name, desk } = claimStates.states[state];
  const applicant = units.get(holders.applicant ?? '');
  return {
    ...{ id, number, title, role, state, paidOn },
    roleName: ROLE_NAMES[role].zh,
    roleNameEn: ROLE_NAMES[role].en,
    stateName: name.zh,
    stateNameEn: name.en,
    applicant: applicant?.name ?? '',
    applicantEn: applicant?.nameEn ?? null,
    amount: amount === null ? null : yuanText(amount),
    expected: claim.expected === null ? null : yuanText(claim.expected),
    desk: (desk && units.get(holders[desk.as] ?? '')?.name) ?? null,
    published: claim.noticeId !== null,
    own: actor.kind === 'person' && actor.unitId === holders.applicant,
    why: claim.why.map(({ zh }) => zh),
    whyEn: claim.why.map(({ en }) => en),
  };
}

export function claimDto(room: ClaimRoom, actor: Actor): ClaimDto {
  const { claim, result, units, notice, pool } = room;
  const row = claimRowDto(claim, units, actor);
  const actions = nextActions(claimStates, claim, actor)
    .filter(({ action }) => BUTTONS.includes(action))
    .map((action) => (JUDGES.test(action.action) ? { ...blockedBy(room), ...action } : action));
  return {
    ...row,
    // Reviewers read the facts; the contract itself is its parties'.
    contractId: row.own ? claim.contractId : null,
    year: claim.year,
    policyTitle: result.policyTitle,
    policyVersion: result.policyVersion,
    status: claim.status,
    amountInCapitals: claim.amount === null ? null : inCapitals(claim.amount),
    resultDigest: claim.resultDigest,
    lines: result.lines.map((line) => lineDto(line, room)),
    facts: factsOf(room),
    missing: result.missing.map(({ fact, zh, en, supplier }) => ({ fact, zh, en, supplier })),
    refusals: result.refusals.map(({ zh, en, ref, shortBy, mend }) => ({
      ...{ zh, en, ref, shortBy },
      mend: mend?.zh ?? null,
      mendEn: mend?.en ?? null,
    })),
    approvals: room.approvals.map(({ duty, personName, resultDigest, remark, at }) => ({
      // A remark is said from one desk to the next.
      ...{ duty, resultDigest, remark: row.own ? null : remark },
      person: personName,
      at: at.toISOString(),
    })),
    steps: stepsOf(room),
    lookup: room.lookup
      ? {
          source: room.lookup.source,
          lookedUpOn: room.lookup.lookedUpOn,
          documentId: readsStandings(actor) ? room.lookup.documentId : null,
          person: room.lookup.personName,
        }
      : null,
    noticeNumber: notice?.number ?? null,
    noticeEndsOn: notice?.endsOn ?? null,
    objected: room.objected,
    payeeBank: claim.payee?.bank ?? null,
    payeeAccount: claim.payee ? masked(claim.payee.accountTail) : null,
    mayReveal: claim.payee !== null && actor.kind === 'person' && mayReveal(claim, actor),
    // What is left of the province's money is staff's business.
    pool:
      pool && !row.own
        ? {
            granted: yuanText(pool.granted),
            available: yuanText(pool.available),
            held: yuanText(pool.held),
            committed: yuanText(pool.committed),
            paid: yuanText(pool.paid),
          }
        : null,
    history: room.history.map(eventDto),
    nextActions: actions,
    mayLookUp:
      actor.kind === 'person' &&
      actor.unitId === claim.holders.county &&
      actor.duties.includes('county-reviewer') &&
      room.conflict === undefined &&
      ['submitted', 'county-review'].includes(claim.state),
    concerned: seesStandingLines(actor) ? [...new Set([claim.holders.applicant ?? '', ...room.parties])] : [],
    parties: readsStandings(actor) ? [...room.parties] : [],
  };
}

/** As the access row of the account says. */
function mayReveal({ holders }: Claim, { unitId, duties }: PersonActor): boolean {
  if (unitId === holders.applicant) return duties.includes('subsidy-applicant');
  return unitId === holders.province && duties.some((duty) => duty.startsWith('payout-'));
}

const JUDGES = /-(approve|return)$/;

/** Whoever has an interest in the deal sees why the button is off. */
function blockedBy({ conflict }: ClaimRoom): { blockedBy?: string; blockedByEn?: string } {
  if (!conflict) return {};
  const { zh, en } = standBack(conflict);
  return { blockedBy: zh, blockedByEn: en };
}

/** In the order in which the policy names them. */
function factsOf({ result, policy }: ClaimRoom): ClaimFactDto[] {
  return Object.entries(policy.facts).flatMap(([id, kind]) => {
    const fact = result.facts[id];
    if (!fact) return [];
    const { zh: supplier, en: supplierEn } = SUPPLIERS[kind.from];
    const name = kind.names[fact.value] ?? { zh: null, en: null };
    return [
      {
        ...{ id, ...fact, supplier, supplierEn },
        name: kind.zh,
        nameEn: kind.en,
        valueName: name.zh,
        valueNameEn: name.en,
      },
    ];
  });
}

function lineDto(line: ClaimRoom['result']['lines'][number], { policy }: ClaimRoom): DerivationLineDto {
  const law = policy.law[line.cite];
  return {
    ...{ step: line.step, zh: line.zh, en: line.en, ref: line.ref, holds: line.holds },
    law: law?.text ?? '',
    source: law?.source ?? '',
    checked: law?.checked ?? false,
    result: line.values.result ?? null,
  };
}

const MAIN_LINE: readonly ClaimState[] = [
  'prepared',
  'submitted',
  'county-review',
  'city-review',
  'province-review',
  'publicity',
  'payable',
  'paid',
];
/** A side state is shown at the place of the main line it interrupts. */
const PLACES: Partial<Record<ClaimState, ClaimState>> = {
  'payout-check': 'payable',
  returned: 'prepared',
  refused: 'submitted',
  withdrawn: 'prepared',
};

function stepsOf({ claim, history, units }: ClaimRoom): ClaimStepDto[] {
  const place = PLACES[claim.state] ?? claim.state;
  const closed = claim.state === 'closed';
  const now = closed ? MAIN_LINE.length : MAIN_LINE.indexOf(place);
  return MAIN_LINE.map((state, index) => {
    const { name, desk } = claimStates.states[state];
    const left = index < now ? history.findLast((event) => event.from === state) : undefined;
    const arrived = state === 'paid' && index < now ? claim.paidOn : null;
    return {
      state,
      name: name.zh,
      nameEn: name.en,
      at: index < now ? 'done' : index === now ? 'now' : 'ahead',
      who:
        left?.who ?? (index === now && desk ? (units.get(claim.holders[desk.as] ?? '')?.name ?? null) : null),
      on: arrived ?? (left ? dayOf(left.at) : null),
    };
  });
}

export function eventDto({ at, who, action, reason }: HistoryRow): ClaimEventDto {
  const what = claimStates.moves[action as Action]?.label ?? { zh: '系统准备', en: 'Prepared by the system' };
  return { at: at.toISOString(), who, what: what.zh, whatEn: what.en, why: reason };
}
