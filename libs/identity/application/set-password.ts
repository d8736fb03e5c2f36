import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { hashPassword, Vault, verifyPassword } from '@market/platform/crypto';
import { Transactions } from '@market/platform/transactions';
import { type Address, addressOf } from '../domain/address';
import { checkPassword } from '../domain/password-rules';
import { identityRefusals } from '../domain/refusals';
import { AccountEntity } from '../persistence/account.entity';
import { accountAt, addressIn } from '../persistence/account.store';
import { PersonEntity } from '../persistence/person.entity';
import { EndSessions } from './end-sessions';
import { OneTimeCodes } from './one-time-codes';
import { TellOwner } from './tell-owner';

interface By {
  except?: string;
  code?: { purpose: 'recover'; address: Address; code: string };
}

/** A new password: by its owner, who knows the old one, or by whoever proves the address. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: OneTimeCodes,
    private readonly sessions: EndSessions,
    private readonly owner: TellOwner,
    private readonly vault: Vault,
  ) {}

  /** All other sessions end. @throws identityRefusals.oldPasswordWrong, samePassword and those of checkPassword */
  async change(call: Call, { old, password }: { old: string; password: string }): Promise<void> {
    const { accountId, sessionId } = personIn(call);
    const { reader } = this.transactions;
    const account = await reader.findOneByOrFail(AccountEntity, { id: accountId });
    if (!(await verifyPassword(account.passwordHash, old))) {
      throw identityRefusals.oldPasswordWrong({}, [{ field: 'old', zh: '核对原密码', en: 'Check it' }]);
    }
    if (old === password)
      throw identityRefusals.samePassword({}, [{ field: 'password', zh: '换一个', en: 'Choose another' }]);
    await this.set(call, account, password, { except: sessionId });
  }

  /** All sessions end. @throws identityRefusals.codeWrong, alike where there is no account, and those of checkPassword */
  async recover(
    call: Call,
    { address: typed, code, password }: { address: string; code: string; password: string },
  ): Promise<void> {
    const address = addressOf(typed);
    if (!address) throw identityRefusals.addressWrong();
    checkPassword(password, { name: '', addresses: [address.value] });
    const account = await accountAt(this.transactions.reader, this.vault, address);
    await this.set(call, account, password, { code: { purpose: 'recover', address, code } });
  }

  private async set(call: Call, account: AccountEntity | null, password: string, by: By): Promise<void> {
    const address = account ? addressIn(this.vault, account) : undefined;
    if (account) {
      const person = await this.transactions.reader.findOneBy(PersonEntity, { id: account.personId });
      checkPassword(password, { name: person?.name ?? '', addresses: address ? [address.value] : [] });
    }
    const passwordHash = await hashPassword(password);
    await this.transactions.run(call, async (tx) => {
      if (by.code) await this.codes.prove(tx, by.code);
      if (!account || account.disabledAt) throw identityRefusals.codeWrong();
      await tx.manager.update(AccountEntity, { id: account.id }, { passwordHash });
      await this.sessions.ofPerson(tx, account.personId, by.except);
      const action = by.code ? 'account.recover' : 'account.change-password';
      tx.record({ action, object: { type: 'account', id: account.id } });
    });
    if (address) await this.owner.tell(address, { ...CHANGED, id: newId() });
  }
}

/** A password nobody here changed is the first sign that somebody else did. */
const CHANGED = {
  subject: '密码已修改【江西技术市场】',
  text: '你的密码刚才改过，其他设备已退出登录。不是你本人改的，请马上找回密码并联系单位管理员。\nYour password was changed and other sessions were ended. If this was not you, recover it at once.\n',
  message: '【江西技术市场】你的密码刚才改过，其他设备已退出登录。不是你本人改的，请马上找回密码。',
};
