import type { Deadline } from '@market/worklist';
import type { NoticeText } from './notice';

/** The notice with the day until which it waits; a provisional day says so. */
export function withDeadline(text: NoticeText, { day, workingDays, provisional }: Deadline): NoticeText {
  const [zh, en] = provisional ? ['，暂定', ', provisional'] : ['', ''];
  return {
    ...text,
    text: `${text.text}请在 ${day} 前办理（${workingDays} 个工作日${zh}）。`,
    textEn: `${text.textEn} Please deal with it by ${day} (${workingDays} working days${en}).`,
  };
}
