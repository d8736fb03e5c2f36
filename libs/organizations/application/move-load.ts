import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { closeItems, openItem } from '@market/worklist';
import type { Load, LoadState } from '../domain/load';
import { type LoadAction, loadStates } from '../domain/load-states';
import { organizationRefusals } from '../domain/refusals';
import { LoadEntity } from '../persistence/load.entity';
import { lockLoad } from '../persistence/load.store';

/** What people do with a load once it is read: submit it, take it back, release it, discard it. */
@Injectable()
export class MoveLoad {
  constructor(private readonly transactions: Transactions) {}

  /** @throws organizationRefusals.noSuchLoad; stateRefusals */
  execute(
    call: Call,
    id: string,
    {
      action,
      reason,
    }: { action: LoadAction & ('submit' | 'withdraw' | 'release' | 'discard'); reason?: string | undefined },
  ): Promise<{ id: string; state: LoadState }> {
    return this.transactions.run(call, async (tx) => {
      const load = await lockLoad(tx.manager, id);
      if (!load) throw organizationRefusals.noSuchLoad();
      const { personId, name } = personIn(call);
      const state = await moveState(tx, loadStates, action, {
        subject: load,
        entity: LoadEntity,
        reason,
        ...(action === 'release' && { set: { releasedBy: personId, releasedByName: name } }),
        detail: { ready: load.counts.ready, open: load.counts.open },
      });
      await putLoadOnDesk(tx, { ...load, state });
      return { id, state };
    });
  }
}

async function putLoadOnDesk(tx: Transaction, load: Load): Promise<void> {
  const { id, state, name, holders, uploadedByName, counts } = load;
  await closeItems(tx, { noun: loadStates.noun, id });
  const { desk } = loadStates.states[state];
  if (!desk) return;
  await openItem(tx, {
    object: { noun: loadStates.noun, id, number: null },
    desk: { unit: holders.office, duty: desk.duty, holdersOnly: true },
    title: `${desk.verb.zh}：${name}`,
    titleEn: `${desk.verb.en}: ${name}`,
    why: `${uploadedByName}上传，${counts.ready} 行可以导入，${counts.open} 行还要改；上传和改过的人不能放行。`,
    whyEn: `Uploaded by ${uploadedByName}: ${counts.ready} rows ready, ${counts.open} to be mended. Another verifier releases it.`,
    verb: desk.verb,
    href: `/desk/loads/${id}`,
    otherParty: null,
    deadline: desk.deadline,
  });
}
