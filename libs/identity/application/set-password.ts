import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { hashPassword, Vault } from '@market/platform/crypto';
import { Transactions } from '@market/platform/transactions';
import { type Address, addressOf } from '../domain/address';
import { checkPassword, checkStaffPassword, suitsStaff } from '../domain/password-rules';
import { identityRefusals } from '../domain/refusals';
import { passwordChanged } from '../facts';
import { AccountEntity } from '../persistence/account.entity';
import { accountAt, addressesOf, addressIn } from '../persistence/account.store';
import { forgetCodeFailures } from '../persistence/failure.store';
import { PersonEntity } from '../persistence/person.entity';
import { confirmedFactor } from '../persistence/second-factor.store';
import { CheckPassword } from './check-password';
import { EndSessions } from './end-sessions';
import { isFormer, keepFormer } from './former-passwords';
import { mustBeFresh } from './must-be-fresh';
import { OneTimeCodes } from './one-time-codes';

type Code = { purpose: 'recover'; address: Address; code: string };
type By = { sessionId: string; staff: boolean } | Code;

/** A new password, the one for all accounts of a person: by its owner, who knows the old one, or by whoever proves the address. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: CheckPassword,
    private readonly codes: OneTimeCodes,
    private readonly sessions: EndSessions,
    private readonly vault: Vault,
  ) {}

  /**
   * All other sessions end.
   * @throws identityRefusals.noPassword, oldPasswordWrong, locked, proveAgain, samePassword, passwordReused, those of checkPassword
   * and, for staff, of checkStaffPassword
   */
  async change(call: Call, { old, password }: { old: string; password: string }): Promise<void> {
    const { accountId, sessionId, staff = false } = personIn(call);
    const own = await this.transactions.reader.findOneByOrFail(AccountEntity, { id: accountId });
    if (own.passwordHash === null) throw identityRefusals.noPassword();
    const wrong = identityRefusals.oldPasswordWrong({}, [
      { field: 'old', zh: '核对原密码', en: 'Check the old password' },
    ]);
    const account = await this.passwords.execute(
      call,
      { account: addressIn(this.vault, own)?.value ?? '', password: old },
      wrong,
    );
    if (old === password) throw identityRefusals.samePassword({}, ANOTHER);
    if (staff) checkStaffPassword(password);
    await this.set(call, account, password, { sessionId, staff });
  }

  /** All sessions end. @throws identityRefusals.addressWrong, codeWrong, alike where there is no account, and those of checkPassword */
  async recover(
    call: Call,
    { address: typed, code, password }: { address: string; code: string; password: string },
  ): Promise<void> {
    const address = addressOf(typed);
    if (!address) throw identityRefusals.addressWrong();
    checkPassword(password, { name: '', addresses: [address.value] });
    const account = await accountAt(this.transactions.reader, this.vault, address);
    await this.set(call, account, password, { purpose: 'recover' as const, address, code });
  }

  private async set(call: Call, account: AccountEntity | null, password: string, by: By): Promise<void> {
    const { reader } = this.transactions;
    const person = account && (await reader.findOneBy(PersonEntity, { id: account.personId }));
    const addresses = account ? await addressesOf(reader, this.vault, account.personId) : [];
    if (account) {
      checkPassword(password, { name: person?.name ?? '', addresses: addresses.map(({ value }) => value) });
    }
    const reused = account !== null && (await isFormer(reader, account, password));
    if (reused && 'staff' in by && by.staff) throw identityRefusals.passwordReused({}, ANOTHER);
    const passwordHash = await hashPassword(password);
    await this.transactions.run(call, async (tx) => {
      if ('code' in by) await this.codes.prove(tx, by);
      // Without a second factor the old password, proved a moment ago, is all there is to prove.
      else if (account && (await confirmedFactor(tx.manager, account.personId))) await mustBeFresh(tx);
      if (!account || account.disabledAt || account.lockedAt) throw identityRefusals.codeWrong();
      await keepFormer(tx, account);
      // Whoever proves an address alone may be staff: what suits not is changed at his next sign-in.
      const passwordSuitsStaff = suitsStaff(password) && !reused;
      const change = { passwordHash, passwordSuitsStaff, passwordSetAt: tx.now };
      await tx.manager.update(AccountEntity, { personId: account.personId }, change);
      await forgetCodeFailures(tx.manager, account.personId);
      await this.sessions.ofPerson(tx, account.personId, 'code' in by ? undefined : by.sessionId);
      const action = 'code' in by ? 'account.recover' : 'account.change-password';
      tx.record({ action, object: { type: 'account', id: account.id } });
      // A password nobody here changed is the first sign that somebody else did.
      await tx.tell(passwordChanged, { accountId: account.id });
    });
  }
}

const ANOTHER = [{ field: 'password', zh: '换一个', en: 'Choose another' }];
