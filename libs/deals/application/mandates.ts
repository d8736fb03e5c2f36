import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ReadUnits } from '@market/organizations';
import { valueOn } from '@market/parameters';
import type { Call } from '@market/platform/call';
import { dayOf, newId } from '@market/platform/clock';
import { appendHistory, moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { closeItems, openItem } from '@market/worklist';
import { isCommission } from '../domain/commission';
import { type Deal, sideOf } from '../domain/deal';
import { dealStates } from '../domain/deal-states';
import { type MandateAction, mandateStates } from '../domain/mandate';
import { highestCommission } from '../domain/parameters';
import { dealRefusals } from '../domain/refusals';
import { mandateProposed } from '../facts';
import { DealEntity } from '../persistence/deal.entity';
import { findDeal, mandateOf } from '../persistence/deal.store';
import { MandateEntity } from '../persistence/mandate.entity';

/** One side asks a broker firm to help with a deal, for a commission it pays. */
@Injectable()
export class AskBroker {
  constructor(
    private readonly transactions: Transactions,
    private readonly units: ReadUnits,
  ) {}

  /** @throws dealRefusals: notParty, dealOver, notBroker, brokerIsParty, mandateExists, rateTooHigh */
  execute(
    call: Call,
    dealId: string,
    { creditCode, rate }: { creditCode: string; rate: string },
  ): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => {
      const deal = await findDeal(tx.manager, dealId);
      if (!deal) throw dealRefusals.noSuchDeal();
      const unitId = call.actor.kind === 'person' ? call.actor.unitId : undefined;
      const principal = sideOf(deal, unitId);
      if (!unitId || !principal) throw dealRefusals.notParty();
      if (dealStates.final.includes(deal.state)) throw dealRefusals.dealOver();
      proveRate(rate, await valueOn(tx.manager, highestCommission, dayOf(tx.now)));
      const broker = await this.units.byCreditCode(tx.manager, creditCode);
      if (broker?.kind !== 'broker-firm') throw dealRefusals.notBroker();
      if (sideOf(deal, broker.id)) throw dealRefusals.brokerIsParty();
      const living = { dealId, state: In(['proposed', 'active']) };
      if (await tx.manager.existsBy(MandateEntity, living)) throw dealRefusals.mandateExists();
      const id = newId();
      await tx.manager.insert(MandateEntity, {
        ...{
          id,
          dealId,
          state: mandateStates.initial,
          brokerId: broker.id,
          principalId: unitId,
          principal,
          rate,
        },
        proposedAt: tx.now,
      });
      await appendHistory(tx, {
        noun: 'mandate',
        objectId: id,
        action: 'propose',
        from: null,
        to: mandateStates.initial,
      });
      tx.record({
        action: 'mandate.propose',
        object: { type: 'deal', id: dealId },
        after: { mandateId: id, brokerId: broker.id, principal, rate },
      });
      await this.putOnDesk(tx, deal, { id, brokerId: broker.id, rate, principalId: unitId });
      await tx.tell(mandateProposed, { id: dealId });
      return { id };
    });
  }

  private async putOnDesk(
    tx: Transaction,
    deal: Deal,
    mandate: { id: string; brokerId: string; rate: string; principalId: string },
  ): Promise<void> {
    const { desk } = mandateStates.states.proposed;
    if (!desk) return;
    const asker = (await this.units.byIds(tx.manager, [mandate.principalId])).get(mandate.principalId);
    await openItem(tx, {
      object: { noun: 'mandate', id: mandate.id, number: deal.number },
      desk: { unit: mandate.brokerId, duty: desk.duty },
      title: `答复居间委托：${deal.title}`,
      titleEn: `Answer a mandate: ${deal.title}`,
      why: `${asker?.name ?? ''}请你们居间，佣金按到账 ${mandate.rate}，由委托方支付。`,
      whyEn: `${asker?.nameEn ?? asker?.name ?? ''} asks for your help at a commission of ${mandate.rate} of what is received.`,
      verb: desk.verb,
      href: `/desk/deals/${deal.id}`,
      otherParty: asker?.name ?? null,
      deadline: desk.deadline,
    });
  }
}

@Injectable()
export class AnswerMandate {
  constructor(private readonly transactions: Transactions) {}

  /** Accepting makes the firm the deal's broker. @throws stateRefusals, dealRefusals */
  execute(
    call: Call,
    id: string,
    action: MandateAction,
    reason?: string,
  ): Promise<{ id: string; state: string }> {
    return this.transactions.run(call, async (tx) => {
      const entity = await tx.manager.findOneBy(MandateEntity, { id });
      if (!entity) throw dealRefusals.noSuchMandate();
      const deal = await findDeal(tx.manager, entity.dealId);
      if (!deal || dealStates.final.includes(deal.state)) throw dealRefusals.dealOver();
      const state = await moveState(tx, mandateStates, action, {
        subject: mandateOf(entity),
        entity: MandateEntity,
        reason,
        factId: entity.dealId,
      });
      if (action === 'accept')
        await tx.manager.update(DealEntity, { id: deal.id }, { brokerId: entity.brokerId });
      await closeItems(tx, { noun: 'mandate', id });
      return { id, state };
    });
  }
}

function proveRate(rate: string, most: number): void {
  if (!isCommission(rate, most)) throw dealRefusals.rateTooHigh({ most });
}
