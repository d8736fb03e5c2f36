import { Injectable } from '@nestjs/common';
import { ReadContractFacts } from '@market/contracts';
import { ReadUnits } from '@market/organizations';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { rows } from '@market/platform/database';
import { SettlementAccount, type StatementLine } from '@market/platform/settlement-account';
import { moveState } from '@market/platform/states';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { causeAgainst, type SettlementLine } from '../domain/line';
import { lineStates } from '../domain/line-states';
import { codeIn } from '../domain/plan';
import { instalmentByCode, settle } from '../persistence/payment.store';
import { SettlementLineEntity } from '../persistence/settlement-line.entity';
import { PayerAccount } from './payer-account';
import { putLineOnDesk } from './put-line-on-desk';

/** Reads what is new on the statement of the settlement account and matches it to instalments. */
@Injectable()
export class TakeStatement {
  constructor(
    private readonly transactions: Transactions,
    private readonly account: SettlementAccount,
    private readonly contracts: ReadContractFacts,
    private readonly units: ReadUnits,
    private readonly payers: PayerAccount,
  ) {}

  /** @returns how many lines were new */
  async execute(call: Call): Promise<number> {
    for (let taken = 0; ;) {
      const part = await this.part(call);
      taken += part;
      if (part === 0) return taken;
    }
  }

  private async part(call: Call): Promise<number> {
    const { reader } = this.transactions;
    const [market] = await this.units.ofKind(reader, 'province-office');
    const [place] = await rows<{ cursor: string }>(reader, 'SELECT cursor FROM statement_cursor');
    if (!market || !place) return 0;
    const { lines, cursor } = await this.account.linesAfter(place.cursor);
    if (lines.length === 0) return 0;
    return this.transactions.run(call, async (tx) => {
      // Whoever moves the cursor has taken these lines; somebody who was faster leaves nothing to do.
      const moved = await rows(
        tx.manager,
        'UPDATE statement_cursor SET cursor = $2 WHERE cursor = $1 RETURNING cursor',
        [place.cursor, cursor],
      );
      if (moved.length === 0) return lines.length;
      for (const line of lines) await this.take(tx, line, market.id);
      return lines.length;
    });
  }

  private async take(
    tx: Transaction,
    { payerAccount, ...line }: StatementLine,
    marketId: string,
  ): Promise<void> {
    const id = newId();
    const account = this.payers.columns(id, payerAccount);
    const { raw } = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(SettlementLineEntity)
      .values({
        ...line,
        ...account,
        id,
        marketId,
        state: lineStates.initial,
        amount: String(line.amount),
        instalmentId: null,
        cause: null,
        receivedAt: tx.now,
      })
      .orIgnore()
      .returning('id')
      .execute();
    if ((raw as unknown[]).length === 0) return;
    const subject: SettlementLine = {
      ...line,
      payerAccountTail: account.payerAccountTail,
      id,
      state: lineStates.initial,
      instalmentId: null,
      cause: null,
      holders: { market: marketId },
    };
    const found = await this.instalment(tx, line.remark);
    const cause =
      causeAgainst(line, found) ??
      (found && (await settle(tx.manager, found.instalment.id, line)) ? null : 'too-much');
    if (cause === null && found) {
      const request = { subject, entity: SettlementLineEntity, set: { instalmentId: found.instalment.id } };
      await moveState(tx, lineStates, 'match-by-code', request);
      return;
    }
    await moveState(tx, lineStates, 'set-aside', { subject, entity: SettlementLineEntity, set: { cause } });
    await putLineOnDesk(tx, { ...subject, state: 'set-aside', cause });
  }

  private async instalment(tx: Transaction, remark: string) {
    const code = codeIn(remark);
    const instalment = code ? await instalmentByCode(tx.manager, code) : undefined;
    const about = instalment && (await this.contracts.execute(tx.manager, instalment.contractId));
    return instalment && about ? { instalment, buyerName: about.buyerName } : undefined;
  }
}
