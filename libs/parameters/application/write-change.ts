import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { type Day, dayOf, newId, plusDays } from '@market/platform/clock';
import { appendHistory } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { changeStates } from '../domain/change-states';
import { isWithin } from '../domain/parameter';
import { parameterRefusals } from '../domain/refusals';
import { ParameterChangeEntity } from '../persistence/parameter-change.entity';
import { lockChange } from '../persistence/parameter-change.store';
import { ParameterCatalogue } from './catalogue';
import { valueOn } from './value-on';

export interface ChangeForm {
  key: string;
  value: number;
  fromDay: Day;
  source: string;
  reason: string;
}

/** Writes a change down as a draft, and again until it is proposed. */
@Injectable()
export class WriteChange {
  constructor(
    private readonly transactions: Transactions,
    private readonly catalogue: ParameterCatalogue,
  ) {}

  /** @throws parameterRefusals.noSuchParameter, outOfRange, startTooEarly, sameValue */
  draft(call: Call, form: ChangeForm): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      await this.prove(tx, form);
      const id = newId();
      const { initial: state, noun } = changeStates;
      const authors = [personIn(call).personId];
      await tx.manager.insert(ParameterChangeEntity, { ...form, id, state, authors, writtenAt: tx.now });
      await appendHistory(tx, { noun, objectId: id, action: 'write', from: null, to: state });
      tx.record({ action: `${noun}.write`, object: { type: noun, id }, after: { ...form } });
      return { id };
    });
  }

  /** @throws parameterRefusals.noSuchChange, notDraft and those of draft */
  rewrite(call: Call, id: string, form: Omit<ChangeForm, 'key'>): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const change = await lockChange(tx.manager, id, dayOf(tx.now));
      if (!change) throw parameterRefusals.noSuchChange();
      if (change.state !== 'draft') throw parameterRefusals.notDraft();
      await this.prove(tx, { ...form, key: change.key });
      const authors = [...new Set([...change.authors, personIn(call).personId])];
      await tx.manager.update(ParameterChangeEntity, { id }, { ...form, authors, writtenAt: tx.now });
      const { value, fromDay, source, reason } = change;
      tx.record({
        action: `${changeStates.noun}.rewrite`,
        object: { type: changeStates.noun, id },
        before: { value, fromDay, source, reason },
        after: { ...form },
      });
      return { id };
    });
  }

  private async prove(tx: Transaction, { key, value, fromDay }: ChangeForm): Promise<void> {
    const { parameter } = this.catalogue.find(key);
    if (!isWithin(parameter.range, value)) {
      throw parameterRefusals.outOfRange({ value, ...parameter.range }, at('value'));
    }
    const earliest = plusDays(dayOf(tx.now), 1);
    if (fromDay < earliest) throw parameterRefusals.startTooEarly({ earliest }, at('fromDay'));
    if ((await valueOn(tx.manager, parameter, fromDay)) === value) {
      throw parameterRefusals.sameValue({ value, fromDay }, at('value'));
    }
  }
}

const at = (field: string) => [{ field, zh: '改这一项', en: 'Change this' }];
