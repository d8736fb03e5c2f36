import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { yuanShown } from '@market/platform/money';
import { moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import type { SettlementLine, State } from '../domain/line';
import { type Action, lineStates } from '../domain/line-states';
import { codeIn } from '../domain/plan';
import { paymentRefusals } from '../domain/refusals';
import { findLine, instalmentByCode, settle } from '../persistence/payment.store';
import { SettlementLineEntity } from '../persistence/settlement-line.entity';
import { putLineOnDesk } from './put-line-on-desk';

/** What a person does with money that could not be matched by its code. */
@Injectable()
export class ClearLine {
  constructor(private readonly transactions: Transactions) {}

  /** Matches the line to the instalment with this code. @throws paymentRefusals, stateRefusals */
  match(
    call: Call,
    id: string,
    { code, reason }: { code: string; reason: string | undefined },
  ): Promise<{ id: string; state: State }> {
    return this.transactions.run(call, async (tx) => {
      const line = await loaded(tx, id);
      const instalment = await instalmentByCode(tx.manager, codeIn(code) ?? code);
      if (!instalment) throw paymentRefusals.noSuchCode({ code });
      const set = { instalmentId: instalment.id };
      const answer = await move(tx, line, 'match', { reason, set, detail: { code: instalment.code } });
      if (!(await settle(tx.manager, instalment.id, line))) {
        const left = yuanShown(instalment.amount - instalment.settledAmount);
        throw paymentRefusals.tooMuch({ amount: yuanShown(line.amount), left });
      }
      return answer;
    });
  }

  /** Sends the money back to its payer, as the bank is told outside. @throws stateRefusals */
  return(call: Call, id: string, reason: string | undefined): Promise<{ id: string; state: State }> {
    return this.transactions.run(call, async (tx) => move(tx, await loaded(tx, id), 'return', { reason }));
  }
}

async function loaded(tx: Transaction, id: string): Promise<SettlementLine> {
  const line = await findLine(tx.manager, id);
  if (!line) throw paymentRefusals.noSuchLine();
  return line;
}

async function move(
  tx: Transaction,
  line: SettlementLine,
  action: Action,
  request: {
    reason: string | undefined;
    set?: Partial<SettlementLineEntity>;
    detail?: Record<string, string>;
  },
): Promise<{ id: string; state: State }> {
  const state = await moveState(tx, lineStates, action, {
    subject: line,
    entity: SettlementLineEntity,
    ...request,
  });
  await putLineOnDesk(tx, { ...line, state });
  return { id: line.id, state };
}
