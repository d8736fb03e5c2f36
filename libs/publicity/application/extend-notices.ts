import { Injectable } from '@nestjs/common';
import { type EntityManager, MoreThanOrEqual } from 'typeorm';
import { calendarToRecountBy, type CalendarPreview, ReadDecrees } from '@market/parameters';
import type { Day } from '@market/platform/clock';
import { appendHistory } from '@market/platform/states';
import type { Transaction } from '@market/platform/transactions';
import { extensionBy } from '../domain/extension';
import type { PublicNotice } from '../domain/notice';
import { noticeStates } from '../domain/states';
import { PublicNoticeEntity } from '../persistence/notice.entity';
import { noticeOf } from '../persistence/publicity.store';

/** Keeps notices open for as long as they were announced for, where a decree makes days of their period days off. */
@Injectable()
export class ExtendNotices {
  constructor(private readonly decrees: ReadDecrees) {}

  /** A second run finds them extended. @returns how many */
  async execute(tx: Transaction, decreeId: string): Promise<number> {
    const decree = await this.decrees.told(tx.manager, decreeId);
    if (!decree) return 0;
    const calendar = await calendarToRecountBy(tx);
    let extended = 0;
    for (const notice of await openFrom(tx.manager, `${decree.year - 1}-12-01`)) {
      const endsOn = extensionBy(calendar, notice);
      if (!endsOn) continue;
      await tx.manager.update(PublicNoticeEntity, { id: notice.id, state: 'open' }, { endsOn });
      const { noun } = noticeStates;
      const reason = `${decree.number}：截止日由 ${notice.endsOn} 延到 ${endsOn}`;
      const same = { from: notice.state, to: notice.state };
      await appendHistory(tx, { noun, objectId: notice.id, action: 'extend', ...same, reason });
      tx.record({
        action: 'notice.extend',
        object: { type: noun, id: notice.id },
        before: { endsOn: notice.endsOn },
        after: { endsOn },
        detail: { decree: decree.number },
      });
      extended += 1;
    }
    return extended;
  }
}

export const previewExtendedNotices: CalendarPreview = async (manager, { after, fromDay }) => {
  const longer = (await openFrom(manager, fromDay)).filter((notice) => extensionBy(after, notice));
  return [
    {
      count: longer.length,
      zh: `正在进行的公示有 ${longer.length} 份要顺延；已公布的期限不会缩短。`,
      en: `${longer.length} open public notices will be extended; none is cut short.`,
      examples: longer.map(({ number, title }) => ({
        title: `${number} ${title}`,
        href: `/notices/${number}`,
      })),
    },
  ];
};

async function openFrom(manager: EntityManager, day: Day): Promise<PublicNotice[]> {
  const found = await manager.findBy(PublicNoticeEntity, { state: 'open', endsOn: MoreThanOrEqual(day) });
  return found.map(noticeOf);
}
