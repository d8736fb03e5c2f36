import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { dayOf } from '@market/platform/clock';
import { moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { closeItems, openItem } from '@market/worklist';
import { needNumber } from '../domain/number';
import { needRefusals } from '../domain/refusals';
import { type Action, needStates } from '../domain/states';
import { NeedEntity } from '../persistence/need.entity';
import { nextNeedSerial, recordOf } from '../persistence/need.store';

export interface MovedNeed {
  id: string;
  state: string;
  number: string | null;
}

@Injectable()
export class MoveNeed {
  constructor(private readonly transactions: Transactions) {}

  /** @throws stateRefusals, needRefusals */
  execute(call: Call, id: string, action: Action, reason?: string): Promise<MovedNeed> {
    return this.transactions.run(call, (tx) => this.within(tx, id, action, reason));
  }

  async within(tx: Transaction, id: string, action: Action, reason?: string): Promise<MovedNeed> {
    const entity = await tx.manager.findOneBy(NeedEntity, { id });
    if (!entity) throw needRefusals.noSuchNeed();
    const today = dayOf(tx.now);
    if (action === 'publish' && entity.deadlineOn !== null && entity.deadlineOn < today) {
      throw needRefusals.deadlinePast({ day: entity.deadlineOn });
    }
    const set = await columnsSetBy(tx, action, entity);
    const state = await moveState(tx, needStates, action, {
      subject: recordOf(entity),
      entity: NeedEntity,
      reason,
      set,
    });
    const number = set.number ?? entity.number;
    await closeItems(tx, { noun: 'need', id });
    await putOnDesk(tx, { ...entity, state, number });
    return { id, state, number };
  }
}

async function columnsSetBy(
  tx: Transaction,
  action: Action,
  entity: NeedEntity,
): Promise<Partial<NeedEntity>> {
  const today = dayOf(tx.now);
  if (action !== 'publish') return action === 'close' ? { closedOn: today } : {};
  const year = Number(today.slice(0, 4));
  const number = entity.number ?? needNumber(year, await nextNeedSerial(tx.manager, year));
  return { number, publishedOn: today, closedOn: null };
}

async function putOnDesk(tx: Transaction, entity: NeedEntity): Promise<void> {
  const { desk } = needStates.states[entity.state];
  if (!desk) return;
  await openItem(tx, {
    object: { noun: 'need', id: entity.id, number: entity.number },
    desk: { unit: entity.unitId, duty: desk.duty },
    title: `${desk.verb.zh}：${entity.title}`,
    titleEn: `${desk.verb.en}: ${entity.title}`,
    why: `截止日期 ${entity.deadlineOn} 已过，不再公开征集。改一个日期重新发布，或写明原因结束。`,
    whyEn: `Its deadline ${entity.deadlineOn} is past and it is no longer shown. Publish it with a new date, or close it.`,
    verb: desk.verb,
    href: `/desk/needs/${entity.id}`,
    otherParty: null,
    deadline: desk.deadline,
  });
}
