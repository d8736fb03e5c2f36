import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { Vault } from '@market/platform/crypto';
import { Transactions } from '@market/platform/transactions';
import type { Address } from '../domain/address';
import { identityRefusals } from '../domain/refusals';
import { AccountEntity } from '../persistence/account.entity';
import { addressIn } from '../persistence/account.store';
import { PersonEntity } from '../persistence/person.entity';
import { EndSessions } from './end-sessions';
import { mustBeFresh } from './must-be-fresh';
import { type Held, PERSONAL_DATA, type PersonalDataPart } from './personal-data';
import { TellOwner } from './tell-owner';

/** A person leaves the market for good: what no law holds is deleted at once, what one holds is named. */
@Injectable()
export class ClosePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: EndSessions,
    private readonly owner: TellOwner,
    private readonly vault: Vault,
    @Inject(PERSONAL_DATA) private readonly parts: readonly PersonalDataPart[],
  ) {}

  /** What would stay, and what must be ended first: said before anybody decides. */
  async preview(personId: string): Promise<{ binds: { zh: string; en: string }[]; held: Held[] }> {
    const { reader } = this.transactions;
    const binds = [];
    for (const part of this.parts) {
      const bind = await part.binds?.(reader, personId);
      if (bind) binds.push(bind);
    }
    return { binds, held: await this.heldOf(reader, personId) };
  }

  /** @throws identityRefusals.proveAgain, nameWrong, stillBound */
  async execute(call: Call, typedName: string): Promise<void> {
    const { personId } = personIn(call);
    const told = await this.transactions.run(call, async (tx) => {
      await tx.manager.query('SELECT FROM person WHERE id = $1 FOR UPDATE', [personId]);
      await mustBeFresh(tx);
      const person = await tx.manager.findOneByOrFail(PersonEntity, { id: personId });
      if (typedName.trim() !== person.name)
        throw identityRefusals.nameWrong({}, [{ field: 'name', zh: '照着写', en: 'Write it the same' }]);
      for (const part of this.parts) {
        const bind = await part.binds?.(tx.manager, personId);
        if (bind) throw identityRefusals.stillBound({ why: bind.zh, whyEn: bind.en });
      }
      const held = await this.heldOf(tx.manager, personId);
      const addresses = await this.addressesOf(tx.manager, personId);
      const leaver = { personId, held, addresses: addresses.map(({ value }) => value) };
      await this.sessions.ofPerson(tx, personId);
      for (const part of this.parts) await part.erase?.(tx, leaver);
      tx.record({
        action: 'person.close',
        object: { type: 'person', id: personId },
        detail: { held: held.map(({ zh }) => zh) },
      });
      return { addresses, held };
    });
    for (const address of told.addresses)
      await this.owner.tell(address, { ...farewell(told.held), id: newId() });
  }

  private async heldOf(manager: EntityManager, personId: string): Promise<Held[]> {
    const held = [];
    for (const part of this.parts) {
      const one = await part.held?.(manager, personId);
      if (one) held.push(one);
    }
    return held;
  }

  private async addressesOf(manager: EntityManager, personId: string): Promise<Address[]> {
    const accounts = await manager.findBy(AccountEntity, { personId });
    return accounts.flatMap((account) => addressIn(this.vault, account) ?? []);
  }
}

function farewell(held: readonly Held[]) {
  const kept = held.map(({ zh, law }) => `${zh}（${law}）`).join('；');
  const keptEn = held.map(({ en, law }) => `${en} (${law})`).join('; ');
  return {
    subject: '账号已注销【江西技术市场】',
    text:
      `你的账号已注销，个人信息已删除。${kept && `依法保留：${kept}。`}\n` +
      `Your account is closed and your data deleted.${keptEn && ` Kept by law: ${keptEn}.`}\n`,
    message: '【江西技术市场】你的账号已注销，个人信息已删除。不是你本人操作的，请马上联系市场运营方。',
  };
}
