import { Injectable } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { Vault } from '@market/platform/crypto';
import { logger } from '@market/platform/telemetry';
import { Transactions } from '@market/platform/transactions';
import type { Address } from '../domain/address';
import { identityRefusals } from '../domain/refusals';
import { waysInChanged } from '../facts';
import { AccountEntity } from '../persistence/account.entity';
import { addressIn } from '../persistence/account.store';
import { lockPerson, moveToAccount } from '../persistence/ways-in.store';
import { EndSessions } from './end-sessions';
import { mustBeFresh } from './must-be-fresh';
import { TellOwner } from './tell-owner';

/** An account is no way in any more, and its address is free. What its person did stays his. */
@Injectable()
export class RemoveAddress {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: EndSessions,
    private readonly owner: TellOwner,
    private readonly vault: Vault,
  ) {}

  /** All other sessions end. @throws identityRefusals.proveAgain; noSuchWayIn for another's, as for none; lastAddress */
  async execute(call: Call, id: string): Promise<void> {
    const { personId, accountId, sessionId } = personIn(call);
    const removed = await this.transactions.run(call, async (tx) => {
      await mustBeFresh(tx);
      await lockPerson(tx.manager, personId);
      const accounts = await tx.manager.find(AccountEntity, {
        where: { personId },
        order: { createdAt: 'ASC' },
      });
      const account = accounts.find((one) => one.id === id);
      if (!account) throw identityRefusals.noSuchWayIn();
      const others = accounts.filter((one) => one !== account && !one.disabledAt);
      const next = others.find((one) => one.id === accountId) ?? others[0];
      if (!next) throw identityRefusals.lastAddress();
      await moveToAccount(tx.manager, id, next.id);
      await tx.manager.delete(AccountEntity, { id });
      await this.sessions.ofPerson(tx, personId, sessionId);
      tx.record({ action: 'account.remove', object: { type: 'account', id }, detail: { personId } });
      await tx.tell(waysInChanged, { personId, change: 'address-removed' });
      return addressIn(this.vault, account);
    });
    if (removed) await this.sayGoodbye(removed);
  }

  /** His other addresses hear of it by the fact; this one belongs to nobody any more, so it is told here and now. */
  private async sayGoodbye(address: Address): Promise<void> {
    try {
      await this.owner.tell(address, { ...REMOVED, id: newId() });
    } catch (fault) {
      logger.error({ err: fault }, 'a removed address could not be told');
    }
  }
}

const REMOVED = {
  subject: '已不是登录方式【江西技术市场】',
  text: '这个地址刚才从账号里移除，不能再用它登录。不是你本人办的，请马上联系市场运营单位。\nThis address was removed from an account and opens it no more. If this was not you, tell the market’s operator at once.\n',
  message:
    '【江西技术市场】这个号码刚才从账号里移除，不能再用它登录。不是你本人办的，请马上联系市场运营单位。',
};
