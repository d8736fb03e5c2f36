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

  /** All mail addresses that are proved to be this person's, the eldest first. */
  async addresses(manager: EntityManager, personId: string): Promise<string[]> {
    const accounts = await manager.find(AccountEntity, {
      where: { personId, disabledAt: IsNull() },
      order: { createdAt: 'ASC' },
    });
    return accounts.flatMap(({ email }) => (email === null ? [] : [email]));
  }
}
