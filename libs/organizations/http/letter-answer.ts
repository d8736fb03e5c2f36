import type { PersonActor } from '@market/platform/call';
import { type Day, startOfDay } from '@market/platform/clock';
import { parseYuan, yuanText } from '@market/platform/money';
import { nextActions } from '@market/platform/states';
import type { NewLetter } from '../application/issue-letter';
import type { LetterStory } from '../application/read-letters';
import { type Letter, LETTER_DUTIES, LETTER_PHASES, LONGEST_LETTER, phaseOf } from '../domain/letter';
import { letterStates } from '../domain/letter-states';
import { dutiesNotGiven } from '../domain/duties-of-kind';
import type { UnitKind } from '../domain/unit-kinds';
import type { LetterDto, LettersDto, MyLetterDto, NewLetterDto } from './letter.dto';
import { dutyDto } from './session.dto';

const DAY = 86_400_000;

export function letterWishOf({ amountLimit, matter, agentName, ...input }: NewLetterDto): NewLetter {
  return {
    ...input,
    agentName: agentName.trim(),
    amountLimit: amountLimit ? parseYuan(amountLimit) : null,
    matter: matter ?? null,
  };
}

export function lettersDto(
  letters: readonly Letter[],
  kind: UnitKind,
  seen: { actor: PersonActor; today: Day },
): LettersDto {
  const given = LETTER_DUTIES.filter((duty) => dutiesNotGiven(kind, [duty]).length === 0);
  return {
    duties: given.map(dutyDto),
    longestDays: LONGEST_LETTER,
    items: letters.map((letter) => letterDto(letter, seen)),
  };
}

export function myLetterDto(
  { letter, principal }: LetterStory,
  seen: { actor: PersonActor; today: Day },
): MyLetterDto {
  const { personId } = seen.actor;
  const agent = letter.holders.agent ?? personId;
  return {
    ...letterDto({ ...letter, holders: { ...letter.holders, agent } }, seen),
    // The paper is opened to him who has accepted.
    paperId: letter.acceptedAt ? letter.paperId : null,
    ...{ principalId: principal.id, principalName: principal.name, principalNameEn: principal.nameEn },
  };
}

function letterDto(letter: Letter, { actor, today }: { actor: PersonActor; today: Day }): LetterDto {
  const { id, number, agentName, agentEmail, amountLimit, matter, fromDay, untilDay, paperId, reason } =
    letter;
  const phase = phaseOf(letter, today);
  const words = LETTER_PHASES[phase];
  return {
    ...{ id, number, agentName, agentEmail, matter, fromDay, untilDay, paperId, reason },
    ...{ phase, phaseName: words.zh, phaseNameEn: words.en, issuedBy: letter.issuedByName },
    duties: letter.duties.map(dutyDto),
    amountLimit: amountLimit === null ? null : yuanText(amountLimit),
    daysLeft: phase === 'in-force' ? daysBetween(today, untilDay) + 1 : null,
    issuedAt: letter.issuedAt.toISOString(),
    acceptedAt: letter.acceptedAt?.toISOString() ?? null,
    endedAt: letter.endedAt?.toISOString() ?? null,
    nextActions: phase === 'expired' ? [] : nextActions(letterStates, letter, actor),
  };
}

function daysBetween(from: Day, to: Day): number {
  return (startOfDay(to).getTime() - startOfDay(from).getTime()) / DAY;
}
