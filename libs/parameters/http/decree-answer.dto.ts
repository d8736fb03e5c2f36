import type { DecreeState } from '../domain/decree';
import { EffectDto, ParameterActionDto, ParameterEventDto } from './parameter-answer.dto';

export class CalendarDaysDto {
  year: number;
  /** No notice is in use for this year: weekends and the days off by law only. */
  provisional: boolean;
  /** Days off that are no ordinary weekend day, or are named in the notice. */
  off: string[];
  /** Weekend days that are worked. */
  worked: string[];
  /** Days off by law, wherever the notice moves others. */
  statutory: string[];
  workingDays: number;
}

export class PublicCalendarDto extends CalendarDaysDto {
  today: string;
  /** Years whose notice is in use. */
  loaded: number[];
  /** The notice in use; null for a provisional year. */
  number: string | null;
  sourceUrl: string | null;
  issuedOn: string | null;
}

export class DecreeRowDto {
  id: string;
  year: number;
  number: string;
  sourceUrl: string;
  issuedOn: string;
  state: DecreeState;
  stateName: string;
  stateNameEn: string;
  offDays: number;
  workedDays: number;
  writtenAt: string;
}

export class DecreesDto {
  items: DecreeRowDto[];
}

export class DecreeDto extends DecreeRowDto {
  text: string;
  days: CalendarDaysDto;
  /** Working days off on balance, and how many the law gives. */
  daysTaken: number;
  daysDue: number;
  effects: EffectDto[];
  history: ParameterEventDto[];
  nextActions: ParameterActionDto[];
}
