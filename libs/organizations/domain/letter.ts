import { type Day, plusDays } from '@market/platform/clock';
import type { Fen } from '@market/platform/money';
import type { Subject, Words } from '@market/platform/states';
import { DUTIES, type Duty } from './duties';
import { dutiesNotGiven } from './duties-of-kind';
import { organizationRefusals } from './refusals';
import { UNIT_KINDS, type UnitKind } from './unit-kinds';

export type LetterState = 'issued' | 'accepted' | 'declined' | 'renounced' | 'revoked';

/**
 * What an outsider may do for a unit by its letter (民法典 第一百六十一条): the unit's own dealings. Not among them are
 * administering it (an agent would make agents, 第一百六十九条), approving inside it (its second pair of eyes), and
 * being a broker (a profession with a certificate of its own). No public office gives any: its powers come from law.
 */
export const LETTER_DUTIES = [
  'achievement-officer',
  'need-officer',
  'deal-officer',
  'contract-signatory',
  'subsidy-applicant',
] as const satisfies readonly Duty[];
export type LetterDuty = (typeof LETTER_DUTIES)[number];

/** A rule of ours: authority that runs on is given anew. In calendar days, both ends included. */
export const LONGEST_LETTER = 365;

/** What a unit lets a natural person do for it, within which limits, between which days (民法典 第一百六十五条). */
export interface LetterTerms {
  duties: readonly LetterDuty[];
  /** The most one contract may be worth that is signed by this letter, in fen; null where the letter sets no limit. */
  amountLimit: Fen | null;
  /** Number of the one deal whose contract may be signed; null where any may. */
  matter: string | null;
  fromDay: Day;
  /** The last day, included. */
  untilDay: Day;
}

/** Holders: `principal`, a unit; `agent`, a person, once the letter was answered. */
export interface Letter extends LetterTerms, Subject<LetterState> {
  number: string;
  agentName: string;
  agentEmail: string;
  /** The stamped paper, a document. */
  paperId: string;
  issuedBy: string;
  issuedByName: string;
  issuedAt: Date;
  acceptedAt: Date | null;
  endedAt: Date | null;
  /** Why it was revoked. */
  reason: string | null;
  holders: { principal: string; agent: string | null };
}

export type LetterPhase = LetterState | 'coming' | 'in-force' | 'expired';

export const LETTER_PHASES = {
  issued: { zh: '待接受', en: 'To be accepted' },
  accepted: { zh: '已接受', en: 'Accepted' },
  coming: { zh: '未生效', en: 'Not yet in force' },
  'in-force': { zh: '有效', en: 'In force' },
  expired: { zh: '已到期', en: 'Expired' },
  declined: { zh: '已谢绝', en: 'Declined' },
  renounced: { zh: '已辞去', en: 'Renounced' },
  revoked: { zh: '已收回', en: 'Revoked' },
} as const satisfies Record<LetterPhase, Words>;

/** Where a letter stands on a day: its days count by themselves, no job has to end it. */
export function phaseOf({ state, fromDay, untilDay }: Dated, day: Day): LetterPhase {
  if (state !== 'issued' && state !== 'accepted') return state;
  if (untilDay < day) return 'expired';
  if (state === 'issued') return 'issued';
  return fromDay > day ? 'coming' : 'in-force';
}

export type Dated = Pick<Letter, 'state' | 'fromDay' | 'untilDay'>;

/** @throws organizationRefusals.lettersNotOfKind, letterDutiesWrong, letterLimitIdle and those of the days */
export function checkTerms(terms: LetterTerms, { kind, today }: { kind: UnitKind; today: Day }): void {
  const { duties, amountLimit, matter, fromDay, untilDay } = terms;
  const given = LETTER_DUTIES.filter((duty) => dutiesNotGiven(kind, [duty]).length === 0);
  if (!given.includes('need-officer'))
    throw organizationRefusals.lettersNotOfKind({ kind: UNIT_KINDS[kind].zh, kindEn: UNIT_KINDS[kind].en });
  const wrong = duties.find((duty) => !given.includes(duty));
  if (wrong) {
    const { zh, en } = DUTIES[wrong];
    throw organizationRefusals.letterDutyWrong({ duty: zh, dutyEn: en }, at('duties'));
  }
  const limited = amountLimit !== null || matter !== null;
  if (limited && !duties.includes('contract-signatory'))
    throw organizationRefusals.letterLimitIdle({}, at(amountLimit === null ? 'matter' : 'amountLimit'));
  if (untilDay < fromDay) throw organizationRefusals.letterBackward({ fromDay, untilDay }, at('untilDay'));
  if (fromDay < today) throw organizationRefusals.letterPast({ today }, at('fromDay'));
  if (untilDay >= plusDays(fromDay, LONGEST_LETTER)) {
    const latest = plusDays(fromDay, LONGEST_LETTER - 1);
    throw organizationRefusals.letterTooLong({ days: LONGEST_LETTER, latest }, at('untilDay'));
  }
}

const at = (field: string) => [{ field, zh: '改这一项', en: 'Change this' }];
