import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import { identityRefusals } from '../domain/refusals';
import { renewToken } from './begin-session';
import { CheckCode } from './check-code';

/** The second step in: the code, after the password. */
@Injectable()
export class GiveCode {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: CheckCode,
  ) {}

  /**
   * @returns the new token of the session
   * @throws identityRefusals.noCodeDue, secondFactorWrong, codesLocked
   */
  async execute(call: Call, code: string): Promise<string> {
    const { personId, sessionId, owes } = personIn(call);
    if (owes !== 'code') throw identityRefusals.noCodeDue();
    const given = await this.transactions.run(call, async (tx) => {
      const refusal = await this.codes.execute(tx, personId, code);
      if (refusal) return { refusal };
      const token = await renewToken(tx, sessionId, { secondFactorAt: tx.now, freshAt: tx.now });
      if (!token) throw identityRefusals.noSuchSession();
      tx.record({ action: 'session.second-factor', object: { type: 'session', id: sessionId } });
      return { token };
    });
    if (given.refusal) throw given.refusal;
    return given.token;
  }
}
