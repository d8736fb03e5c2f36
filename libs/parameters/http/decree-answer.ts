import { statutoryCount } from '@market/platform/calendar';
import type { Actor } from '@market/platform/call';
import { nextActions } from '@market/platform/states';
import type { DecreeStory } from '../application/read-decrees';
import type { CalendarYear } from '../domain/calendar-year';
import { daysTaken } from '../domain/check-decree';
import type { Decree } from '../domain/decree';
import { decreeStates } from '../domain/decree-states';
import type { CalendarDaysDto, DecreeDto, DecreeRowDto } from './decree-answer.dto';
import { effectDto, eventDto } from './parameter-answer';

export function calendarDaysDto(days: CalendarYear): CalendarDaysDto {
  const { year, provisional, off, worked, statutory, workingDays } = days;
  return { year, provisional, off, worked, statutory: [...statutory], workingDays };
}

export function decreeRowDto(decree: Decree): DecreeRowDto {
  const { id, year, number, sourceUrl, issuedOn, state, off, worked, writtenAt } = decree;
  const words = decreeStates.states[state].name;
  return {
    ...{ id, year, number, sourceUrl, issuedOn, state, stateName: words.zh, stateNameEn: words.en },
    ...{ offDays: off.length, workedDays: worked.length, writtenAt: writtenAt.toISOString() },
  };
}

export function decreeDto({ decree, history, effect, year }: DecreeStory, actor: Actor): DecreeDto {
  return {
    ...decreeRowDto(decree),
    ...{ text: decree.text, days: calendarDaysDto(year) },
    ...{ daysTaken: daysTaken(decree), daysDue: statutoryCount(decree.year) },
    effects: effect.map(effectDto),
    history: history.map((row) => eventDto(decreeStates, row)),
    nextActions: nextActions(decreeStates, decree, actor),
  };
}
