import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { dayOf } from '@market/platform/clock';
import { moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import type { ParameterChange } from '../domain/change';
import { type ChangeAction, changeStates } from '../domain/change-states';
import { parameterRefusals } from '../domain/refusals';
import { ParameterChangeEntity } from '../persistence/parameter-change.entity';
import { dayIsTaken, lockChange, lockDays } from '../persistence/parameter-change.store';
import { ParameterCatalogue } from './catalogue';
import { PreviewChange } from './preview-change';

/** Moves a change on: by the one who wants it, then by another who answers for it too. */
@Injectable()
export class MoveChange {
  constructor(
    private readonly transactions: Transactions,
    private readonly catalogue: ParameterCatalogue,
    private readonly preview: PreviewChange,
  ) {}

  /** @throws stateRefusals, parameterRefusals.noSuchChange, dayTaken */
  execute(
    call: Call,
    id: string,
    action: ChangeAction,
    reason?: string,
  ): Promise<{ id: string; state: string }> {
    return this.transactions.run(call, async (tx) => {
      const change = await lockChange(tx.manager, id, dayOf(tx.now));
      if (!change) throw parameterRefusals.noSuchChange();
      const state = await moveState(tx, changeStates, action, {
        ...{ subject: change, entity: ParameterChangeEntity, reason },
        set: await this.columnsSetBy(tx, action, change),
        detail: { key: change.key, value: change.value, fromDay: change.fromDay },
      });
      return { id, state };
    });
  }

  private async columnsSetBy(
    tx: Transaction,
    action: ChangeAction,
    change: ParameterChange,
  ): Promise<Partial<ParameterChangeEntity>> {
    const { personId } = personIn(tx.call);
    switch (action) {
      case 'propose': {
        await this.mustHaveItsDay(tx, change);
        const authors = [...new Set([...change.authors, personId])];
        return { authors, effect: await this.preview.of(tx.manager, change, change.today) };
      }
      case 'approve':
      case 'refuse':
      case 'cancel':
        return { decidedAt: tx.now };
      case 'ask-cancel':
        return { cancelledBy: personId };
      case 'keep':
        return { cancelledBy: null };
      default:
        return {};
    }
  }

  private async mustHaveItsDay(tx: Transaction, change: ParameterChange): Promise<void> {
    await lockDays(tx.manager, change.key);
    if (!(await dayIsTaken(tx.manager, change))) return;
    const { name } = this.catalogue.find(change.key).parameter;
    throw parameterRefusals.dayTaken({ name: name.zh, nameEn: name.en, fromDay: change.fromDay });
  }
}
