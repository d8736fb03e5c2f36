import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import { identityRefusals } from '../domain/refusals';
import { beginSession, type SignedIn } from './begin-session';
import { CheckPassword } from './check-password';

/** The first step in: a session that opens what its person may see, once nothing more is owed. */
@Injectable()
export class SignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: CheckPassword,
  ) {}

  /** @throws identityRefusals.wrongPassword for an unknown account too; identityRefusals.locked */
  async execute(call: Call, typed: { account: string; password: string }, agent?: string): Promise<SignedIn> {
    const { id, personId } = await this.passwords.execute(call, typed, identityRefusals.wrongPassword());
    return this.transactions.run(call, (tx) => beginSession(tx, { personId, accountId: id, agent }));
  }
}
