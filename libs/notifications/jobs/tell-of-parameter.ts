import { Injectable } from '@nestjs/common';
import { changeStates, decreeStates, ReadDecrees, ReadParameters } from '@market/parameters';
import type { Fact } from '@market/platform/outbox';
import type { FactHandler } from '@market/platform/queue';
import { historyOf } from '@market/platform/states';
import type { Transaction } from '@market/platform/transactions';
import { GiveNotice } from '../application/give-notice';
import { CHANGE_NOTICES, DECREE_NOTICES } from '../domain/parameter-notices';

@Injectable()
export class TellOfChange implements FactHandler<{ id: string }> {
  constructor(
    private readonly notice: GiveNotice,
    private readonly parameters: ReadParameters,
  ) {}

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    const { id } = fact.payload;
    const told = await this.parameters.told(tx.manager, id);
    if (!told) return;
    const about = { ...told, lastReason: await lastReasonOf(tx, changeStates.noun, id) };
    for (const rule of CHANGE_NOTICES[fact.name] ?? []) await this.notice.execute(tx, fact, rule, about);
  }
}

@Injectable()
export class TellOfDecree implements FactHandler<{ id: string }> {
  constructor(
    private readonly notice: GiveNotice,
    private readonly decrees: ReadDecrees,
  ) {}

  async apply(tx: Transaction, fact: Fact<{ id: string }>): Promise<void> {
    const { id } = fact.payload;
    const decree = await this.decrees.told(tx.manager, id);
    if (!decree) return;
    const about = { decree, lastReason: await lastReasonOf(tx, decreeStates.noun, id) };
    for (const rule of DECREE_NOTICES[fact.name] ?? []) await this.notice.execute(tx, fact, rule, about);
  }
}

async function lastReasonOf(tx: Transaction, noun: string, id: string): Promise<string | null> {
  const history = await historyOf(tx.manager, noun, id);
  return history.findLast(({ reason }) => reason !== null)?.reason ?? null;
}
