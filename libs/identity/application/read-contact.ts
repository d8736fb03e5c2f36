import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { AccountEntity } from '../persistence/account.entity';

/** Where a person is reached by mail: the eldest account that has a mail address and is not closed. */
@Injectable()
export class ReadContact {
  async execute(manager: EntityManager, personId: string): Promise<{ email: string } | undefined> {
    const [email] = await this.addresses(manager, personId);
    return email === undefined ? undefined : { email };
  }

  /** Of one account, or of a person's eldest: also of a locked one, for its owner is told. */
  async ofAccount(
    manager: EntityManager,
    { accountId, personId }: { accountId?: string | undefined; personId?: string | undefined },
  ): Promise<{ accountId: string; personId: string; email: string | null; lockReason: string } | undefined> {
    const account = await manager.findOne(AccountEntity, {
      where: { disabledAt: IsNull(), ...(accountId ? { id: accountId } : { personId }) },
      order: { createdAt: 'ASC' },
    });
    if (!account) return undefined;
    const { id, email, lockReason } = account;
    return { accountId: id, personId: account.personId, email, lockReason: lockReason ?? '' };
  }

  /** All of a person's addresses: mails themselves, phones by their accounts; the eldest first. */
  async everywhere(manager: EntityManager, personId: string): Promise<{ mails: string[]; phones: string[] }> {
    const accounts = await manager.find(AccountEntity, {
      where: { personId, disabledAt: IsNull() },
      order: { createdAt: 'ASC' },
    });
    return {
      mails: accounts.flatMap(({ email }) => (email === null ? [] : [email])),
      phones: accounts.flatMap(({ id, email }) => (email === null ? [id] : [])),
    };
  }

  /** All mail addresses that are proved to be this person's, the eldest first. */
  async addresses(manager: EntityManager, personId: string): Promise<string[]> {
    return (await this.everywhere(manager, personId)).mails;
  }
}
