import { Injectable } from '@nestjs/common';
import { ReadListings } from '@market/achievements';
import { ReadDeals } from '@market/deals';
import { ReadUnits } from '@market/organizations';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { appendHistory } from '@market/platform/states';
import { Transactions } from '@market/platform/transactions';
import { firstDraft } from '../domain/first-draft';
import { contractRefusals } from '../domain/refusals';
import { contractStates } from '../domain/states';
import { ContractEntity } from '../persistence/contract.entity';
import { contractOf } from '../persistence/contract.store';
import { putOnDesk } from './put-on-desk';

@Injectable()
export class DraftContract {
  constructor(
    private readonly transactions: Transactions,
    private readonly deals: ReadDeals,
    private readonly listings: ReadListings,
    private readonly units: ReadUnits,
  ) {}

  /** Begins the contract of an agreed deal; offer, parties and record flow in. @throws contractRefusals */
  async execute(call: Call, dealId: string): Promise<{ id: string }> {
    const room = await this.deals.room(dealId);
    const offer = room?.offers.find((one) => one.version === room.deal.agreedVersion);
    if (!room || room.deal.state !== 'agreed' || !offer) throw contractRefusals.notAgreed();
    const { deal } = room;
    return this.transactions.run(call, async (tx) => {
      if (await tx.manager.existsBy(ContractEntity, { dealId })) throw contractRefusals.alreadyDrafted();
      const [listing] = await this.listings.byIds(tx.manager, [deal.achievementId]);
      const entity: ContractEntity = {
        id: newId(),
        state: contractStates.initial,
        dealId,
        dealNumber: deal.number,
        title: deal.title,
        buyerId: deal.holders.buyer ?? '',
        sellerId: deal.holders.seller ?? '',
        brokerId: deal.holders.broker ?? null,
        officeId: null,
        amount: String(offer.total),
        type: null,
        technologyAmount: null,
        clauses: firstDraft({
          title: deal.title,
          number: listing?.number ?? '',
          problem: listing?.form.problem ?? null,
          ipr: listing?.form.ipr ?? [],
          offer,
        }),
        fileDigest: null,
        number: null,
        registeredOn: null,
        createdAt: tx.now,
        version: 1,
      };
      await tx.manager.insert(ContractEntity, entity);
      await appendHistory(tx, {
        noun: 'contract',
        objectId: entity.id,
        action: 'draft',
        from: null,
        to: 'draft',
      });
      tx.record({
        action: 'contract.draft',
        object: { type: 'contract', id: entity.id },
        after: { dealId, amount: entity.amount },
      });
      await putOnDesk(tx, contractOf(entity), this.units);
      return { id: entity.id };
    });
  }
}
