import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import { addressOf } from '../domain/address';
import { FOR_ALL } from '../domain/agreements';
import { checkPassword } from '../domain/password-rules';
import { identityRefusals } from '../domain/refusals';
import { beginSession, type SignedIn } from './begin-session';
import { CreatePerson } from './create-person';
import { keepConsent } from './give-consent';
import { OneTimeCodes } from './one-time-codes';

export interface NewAccount {
  /** A mail address or a mobile number. */
  address: string;
  code: string;
  name: string;
  password: string;
  /** To the agreement and the privacy notice in force. */
  agreed: boolean;
}

/** A person comes to the market by himself; the code proves the address. */
@Injectable()
export class SignUp {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: OneTimeCodes,
    private readonly people: CreatePerson,
  ) {}

  /** @throws identityRefusals.addressWrong, notAgreed, those of checkPassword, codeWrong, addressTaken */
  async execute(
    call: Call,
    { address: typed, code, name, password, agreed }: NewAccount,
    agent: string | undefined,
  ): Promise<SignedIn> {
    const address = addressOf(typed);
    if (!address) throw identityRefusals.addressWrong();
    if (!agreed) throw identityRefusals.notAgreed({}, [{ field: 'agreed', zh: '请勾选', en: 'Tick it' }]);
    checkPassword(password, { name, addresses: [address.value] });
    return this.transactions.run(call, async (tx) => {
      await this.codes.prove(tx, { purpose: 'sign-up', address, code });
      const { personId, accountId } = await this.people.execute(tx, {
        ...{ name: name.trim(), address: address.value, password },
      });
      await keepConsent(tx, personId, FOR_ALL);
      return beginSession(tx, { personId, accountId, agent });
    });
  }
}
