import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AccountEntity } from '../persistence/account.entity';

/** Where a person is reached: the e-mail of his eldest account that is not closed. */
@Injectable()
export class ReadContact {
  async execute(manager: EntityManager, personId: string): Promise<{ email: string } | undefined> {
    const account = await manager.findOne(AccountEntity, {
      where: { personId },
      order: { createdAt: 'ASC' },
    });
    return account && !account.disabledAt ? { email: account.email } : undefined;
  }

  /** All addresses that are proved to be this person's. */
  async addresses(manager: EntityManager, personId: string): Promise<string[]> {
    const accounts = await manager.findBy(AccountEntity, { personId });
    return accounts.filter(({ disabledAt }) => !disabledAt).map(({ email }) => email);
  }
}
