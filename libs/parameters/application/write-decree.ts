import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { type Day, newId } from '@market/platform/clock';
import { appendHistory, moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { faultsOfDecree } from '../domain/check-decree';
import type { Decree } from '../domain/decree';
import { type DecreeAction, decreeStates } from '../domain/decree-states';
import { readDecree } from '../domain/read-decree';
import { parameterRefusals } from '../domain/refusals';
import { DecreeEntity } from '../persistence/decree.entity';
import { lockDecree } from '../persistence/decree.store';
import { PreviewDecree } from './preview-decree';

export interface DecreeForm {
  year: number;
  number: string;
  sourceUrl: string;
  issuedOn: Day;
  /** The words of the notice. */
  text: string;
}

/** Loads a year's holiday notice: typed in by one, checked by another. */
@Injectable()
export class WriteDecree {
  constructor(
    private readonly transactions: Transactions,
    private readonly preview: PreviewDecree,
  ) {}

  /** @throws parameterRefusals.decreeWrong with every fault of the text and of the lists read from it */
  draft(call: Call, form: DecreeForm): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const { faults: unread, ...days } = readDecree(form.year, form.text);
      const faults = [...unread, ...faultsOfDecree(days)];
      if (faults.length > 0) {
        const fields = faults.map(({ at, zh, en }) => ({
          field: 'text',
          zh: `${at}：${zh}`,
          en: `${at}: ${en}`,
        }));
        throw parameterRefusals.decreeWrong({ count: faults.length }, fields);
      }
      const id = newId();
      const { initial: state, noun } = decreeStates;
      const [off, worked] = [[...days.off], [...days.worked]];
      const authors = [personIn(call).personId];
      await tx.manager.insert(DecreeEntity, { ...form, id, state, off, worked, authors, writtenAt: tx.now });
      await appendHistory(tx, { noun, objectId: id, action: 'write', from: null, to: state });
      tx.record({ action: `${noun}.write`, object: { type: noun, id }, after: { ...form, off, worked } });
      return { id };
    });
  }

  /** @throws stateRefusals, parameterRefusals.noSuchDecree, decreeWaiting */
  move(
    call: Call,
    id: string,
    action: DecreeAction,
    reason?: string,
  ): Promise<{ id: string; state: string }> {
    return this.transactions.run(call, async (tx) => {
      const decree = await lockDecree(tx.manager, id);
      if (!decree) throw parameterRefusals.noSuchDecree();
      const state = await moveState(tx, decreeStates, action, {
        ...{ subject: decree, entity: DecreeEntity, reason },
        set: await this.columnsSetBy(tx, action, decree),
        detail: { year: decree.year, number: decree.number },
      });
      return { id, state };
    });
  }

  private async columnsSetBy(
    tx: Transaction,
    action: DecreeAction,
    decree: Decree,
  ): Promise<Partial<DecreeEntity>> {
    if (action === 'withdraw') return {};
    if (action !== 'propose') return { decidedAt: tx.now };
    const { year } = decree;
    if (await tx.manager.existsBy(DecreeEntity, { year, state: 'proposed' })) {
      throw parameterRefusals.decreeWaiting({ year });
    }
    const authors = [...new Set([...decree.authors, personIn(tx.call).personId])];
    return { authors, effect: await this.preview.of(tx.manager, decree) };
  }
}
