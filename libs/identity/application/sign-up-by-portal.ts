import { Injectable } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import { addressOf } from '../domain/address';
import { FOR_ALL } from '../domain/agreements';
import { checkPassword } from '../domain/password-rules';
import { identityRefusals } from '../domain/refusals';
import { beginPortalSession } from './begin-portal-session';
import type { SignedIn } from './begin-session';
import { CreatePerson } from './create-person';
import { keepConsent } from './give-consent';
import { linkPortal } from './link-portal';
import { OneTimeCodes } from './one-time-codes';
import { PortalArrivals } from './portal-arrivals';
import type { NewAccount } from './sign-up';

/** A new person comes by the portal. Our own code proves the address, whatever the portal says of it. */
@Injectable()
export class SignUpByPortal {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: OneTimeCodes,
    private readonly people: CreatePerson,
    private readonly arrivals: PortalArrivals,
  ) {}

  /**
   * Without a password the portal is the way in, and recovery by the address.
   * @throws identityRefusals.notAgreed, portalNotWaiting, addressWrong, codeWrong, addressTaken and those of checkPassword
   */
  async execute(
    call: Call,
    { token, agent }: { token: string | undefined; agent: string | undefined },
    { address: typed, code, name, password, agreed }: Omit<NewAccount, 'password'> & { password?: string },
  ): Promise<SignedIn & { path: string }> {
    const address = addressOf(typed);
    if (!address) throw identityRefusals.addressWrong();
    if (!agreed) throw identityRefusals.notAgreed({}, [{ field: 'agreed', zh: '请勾选', en: 'Tick it' }]);
    if (password) checkPassword(password, { name, addresses: [address.value] });
    return this.transactions.run(call, async (tx) => {
      const { proved, returnPath } = await this.arrivals.settle(tx, token);
      await this.codes.prove(tx, { purpose: 'sign-up', address, code });
      const { personId } = await this.people.execute(tx, {
        name: name.trim(),
        address: address.value,
        password,
      });
      await keepConsent(tx, personId, FOR_ALL);
      const identity = await linkPortal(tx, personId, proved);
      return { ...(await beginPortalSession(tx, identity, agent)), path: returnPath };
    });
  }
}
