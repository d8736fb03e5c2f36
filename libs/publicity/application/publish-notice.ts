import { Injectable } from '@nestjs/common';
import { calendarToKeepBy } from '@market/parameters';
import { digest } from '@market/platform/audit';
import { addWorkingDays } from '@market/platform/calendar';
import { dayOf, newId } from '@market/platform/clock';
import { appendHistory } from '@market/platform/states';
import type { Transaction } from '@market/platform/transactions';
import { COLUMNS, type PublicCells, type PublicRow } from '../domain/notice';
import { personalDataIn } from '../domain/personal-data';
import { publicityRefusals } from '../domain/refusals';
import { noticeStates } from '../domain/states';
import { noticePublished } from '../facts';
import { PublicNoticeEntity } from '../persistence/notice.entity';
import { nextNoticeNumber } from '../persistence/publicity.store';

export interface NewNotice {
  publisherId: string;
  title: string;
  basis: string;
  contact: string;
  workingDays: number;
  rows: readonly (PublicCells & { subjectId: string })[];
}

@Injectable()
export class PublishNotice {
  /**
   * Publishes a list for so many working days, counted from the day after (Civil Code art. 201).
   * @throws publicityRefusals.empty, publicityRefusals.personalData
   */
  async execute(
    tx: Transaction,
    { publisherId, workingDays, ...notice }: NewNotice,
  ): Promise<{ id: string; number: string }> {
    if (notice.rows.length === 0) throw publicityRefusals.empty();
    const list = notice.rows.map((row, index): PublicRow => ({ ...row, position: index + 1 }));
    list.forEach(proveClean);
    const publishedOn = dayOf(tx.now);
    const calendar = await calendarToKeepBy(tx);
    const id = newId();
    const number = await nextNoticeNumber(tx.manager, publishedOn.slice(0, 4));
    const listDigest = digest(list.map(({ subjectId: _, ...cells }) => cells));
    await tx.manager.insert(PublicNoticeEntity, {
      ...notice,
      ...{ id, number, publisherId, publishedOn, listDigest },
      rows: list,
      ...{ workingDays, state: noticeStates.initial },
      startsOn: addWorkingDays(calendar, publishedOn, 1).day,
      endsOn: addWorkingDays(calendar, publishedOn, workingDays).day,
    });
    await appendHistory(tx, { noun: 'notice', objectId: id, action: 'publish', from: null, to: 'open' });
    tx.record({ action: 'notice.publish', object: { type: 'notice', id }, after: { number, listDigest } });
    await tx.tell(noticePublished, { id });
    return { id, number };
  }
}

function proveClean(row: PublicRow): void {
  for (const [name, words] of Object.entries(COLUMNS) as [keyof PublicCells, { zh: string; en: string }][]) {
    const [found] = personalDataIn(row[name]);
    if (found) {
      throw publicityRefusals.personalData({
        position: row.position,
        ...{ column: words.zh, columnEn: words.en, what: found.zh, whatEn: found.en },
      });
    }
  }
}
