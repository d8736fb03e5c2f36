import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { dayOf, newId } from '@market/platform/clock';
import { appendHistory } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { closeItems, openItem } from '@market/worklist';
import type { PublicNotice } from '../domain/notice';
import type { Objection } from '../domain/objection';
import { publicityRefusals } from '../domain/refusals';
import { objectionStates } from '../domain/states';
import { objectionRaised } from '../facts';
import { PublicNoticeEntity } from '../persistence/notice.entity';
import { ObjectionEntity } from '../persistence/objection.entity';
import { noticeOf } from '../persistence/publicity.store';

/** Anybody may object to one row while the notice is open; only what hangs on that row waits. */
@Injectable()
export class ObjectToRow {
  constructor(private readonly transactions: Transactions) {}

  /** @throws publicityRefusals.noSuchNotice, noSuchRow, over */
  execute(
    call: Call,
    number: string,
    { position, text }: { position: number; text: string },
  ): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const entity = await tx.manager.findOneBy(PublicNoticeEntity, { number });
      if (!entity) throw publicityRefusals.noSuchNotice();
      const notice = noticeOf(entity);
      const row = notice.rows.find((one) => one.position === position);
      if (!row) throw publicityRefusals.noSuchRow({ position });
      if (notice.state !== 'open' || dayOf(tx.now) > notice.endsOn) {
        throw publicityRefusals.over({ endsOn: notice.endsOn, contact: notice.contact });
      }
      const objection: Objection = {
        id: newId(),
        state: objectionStates.initial,
        holders: notice.holders,
        noticeId: notice.id,
        noticeNumber: number,
        position,
        subjectId: row.subjectId,
        text,
        answer: null,
        raisedAt: tx.now,
        movers: [],
      };
      const { holders, movers: _, ...columns } = objection;
      await tx.manager.insert(ObjectionEntity, { ...columns, publisherId: holders.publisher ?? '' });
      const history = { noun: 'objection', objectId: objection.id, action: 'raise', from: null, to: 'open' };
      await appendHistory(tx, history);
      tx.record({
        action: 'objection.raise',
        object: { type: 'objection', id: objection.id },
        after: { number, position },
      });
      await putOnDesk(tx, objection, notice);
      await tx.tell(objectionRaised, { id: objection.id });
      return { id: objection.id };
    });
  }
}

async function putOnDesk(tx: Transaction, objection: Objection, notice: PublicNotice): Promise<void> {
  await closeItems(tx, { noun: 'objection', id: objection.id });
  const { desk } = objectionStates.states[objection.state];
  const row = notice.rows.find(({ position }) => position === objection.position);
  if (!desk || !row) return;
  await openItem(tx, {
    object: { noun: 'objection', id: objection.id, number: notice.number },
    desk: { unit: notice.holders.publisher ?? '', duty: desk.duty, holdersOnly: true },
    title: `${desk.verb.zh}：${row.unit}`,
    titleEn: `${desk.verb.en}: ${row.unit}`,
    why: `${notice.number} 第 ${row.position} 行，${row.category} ${row.amount} 元。答复前这一笔不能拨付。`,
    whyEn: `${notice.number}, row ${row.position}, CNY ${row.amount}. It is not paid before the answer.`,
    verb: desk.verb,
    href: `/desk/objections/${objection.id}`,
    otherParty: row.unit,
    deadline: desk.deadline,
  });
}
