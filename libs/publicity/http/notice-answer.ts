import { type Calendar, workingDaysBetween } from '@market/platform/calendar';
import { type Day, dayOf, plusDays } from '@market/platform/clock';
import { parseYuan, yuanText } from '@market/platform/money';
import { lastDayBy } from '../domain/extension';
import type { PublicNotice } from '../domain/notice';
import type { Objection } from '../domain/objection';
import { noticeStates, objectionStates } from '../domain/states';
import type { NoticeCardDto, ObjectionDto, PublicNoticeDto } from './notice-answer.dto';

/** By which calendar and on which day it is looked at. */
interface Looked {
  calendar: Calendar;
  today: Day;
}

export function noticeCardDto(notice: PublicNotice, { calendar, today }: Looked): NoticeCardDto {
  const { number, title, state, publishedOn, startsOn, endsOn, rows } = notice;
  const { name } = noticeStates.states[state];
  const over = today > endsOn;
  return {
    ...{ number, title, state, publishedOn, startsOn, endsOn },
    stateName: over ? noticeStates.states.closed.name.zh : name.zh,
    stateNameEn: over ? noticeStates.states.closed.name.en : name.en,
    workingDaysLeft: over
      ? null
      : workingDaysBetween(calendar, plusDays(today < startsOn ? startsOn : today, -1), endsOn).days,
    provisional: !over && (lastDayBy(calendar, notice)?.provisional ?? false),
    count: rows.length,
    total: yuanText(rows.reduce((sum, { amount }) => sum + parseYuan(amount), 0n)),
  };
}

export function noticeDto(
  { notice, publisher, objections }: { notice: PublicNotice; publisher: string; objections: Objection[] },
  looked: Looked,
): PublicNoticeDto {
  const { basis, contact, listDigest } = notice;
  return {
    ...noticeCardDto(notice, looked),
    ...{ basis, contact, listDigest, publisher },
    open: notice.state === 'open' && looked.today <= notice.endsOn,
    rows: notice.rows.map(({ position, unit, project, category, amount, clause }) => ({
      ...{ position, unit, project, category, amount, clause },
      objections: objections
        .filter((one) => one.position === position)
        .map(({ state, answer, raisedAt }) => ({
          ...{ state, answer },
          stateName: objectionStates.states[state].name.zh,
          stateNameEn: objectionStates.states[state].name.en,
          raisedOn: dayOf(raisedAt),
        })),
    })),
  };
}

export function objectionDto({
  objection,
  notice,
}: {
  objection: Objection;
  notice: PublicNotice;
}): ObjectionDto {
  const { id, state, noticeNumber, position, text, answer, raisedAt } = objection;
  const row = notice.rows.find((one) => one.position === position);
  const { name } = objectionStates.states[state];
  return {
    ...{ id, state, noticeNumber, position, text, answer },
    stateName: name.zh,
    stateNameEn: name.en,
    noticeTitle: notice.title,
    unit: row?.unit ?? '',
    project: row?.project ?? '',
    category: row?.category ?? '',
    amount: row?.amount ?? '',
    raisedAt: raisedAt.toISOString(),
  };
}
