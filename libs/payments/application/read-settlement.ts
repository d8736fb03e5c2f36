import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Day } from '@market/platform/clock';
import type { Fen } from '@market/platform/money';
import { slipsOutside, sumOf } from '../domain/evidence';
import { evidenceFor, findLine, instalmentOf, linesOf, planOf } from '../persistence/payment.store';
import { InstalmentEntity } from '../persistence/instalment.entity';

/** What has been paid on a contract, as facts of their own. */
export interface Settlement {
  contractId: string;
  due: Fen;
  /** Booked on the market's settlement account. */
  settled: Fen;
  /** The day of the last money; null while there was none. */
  settledOn: Day | null;
  complete: boolean;
  /** Proved by slips that stand for no line of the statement. */
  outside: Fen;
}

@Injectable()
export class ReadSettlement {
  /** Undefined while the contract has no plan. */
  async ofContract(manager: EntityManager, contractId: string): Promise<Settlement | undefined> {
    const plan = await planOf(manager, contractId);
    if (plan.length === 0) return undefined;
    const outside = slipsOutside(await linesOf(manager, contractId), await evidenceFor(manager, contractId));
    const days = plan.flatMap(({ settledOn }) => settledOn ?? []).toSorted();
    return {
      contractId,
      due: sumOf(plan),
      settled: plan.reduce((sum, { settledAmount }) => sum + settledAmount, 0n),
      settledOn: days.at(-1) ?? null,
      complete: plan.every(({ amount, settledAmount }) => amount === settledAmount),
      outside: sumOf(outside),
    };
  }

  /** A line with the contract it was matched to. */
  async ofLine(manager: EntityManager, lineId: string) {
    const line = await findLine(manager, lineId);
    const entity = line?.instalmentId
      ? await manager.findOneBy(InstalmentEntity, { id: line.instalmentId })
      : null;
    return line ? { line, instalment: entity ? instalmentOf(entity) : undefined } : undefined;
  }
}
