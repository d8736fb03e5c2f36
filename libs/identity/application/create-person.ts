import { Injectable } from '@nestjs/common';
import { newId } from '@market/platform/clock';
import { hashPassword } from '@market/platform/crypto';
import type { Transaction } from '@market/platform/transactions';
import { checkPassword } from '../domain/password-rules';
import { identityRefusals } from '../domain/refusals';
import { AccountEntity } from '../persistence/account.entity';
import { PersonEntity } from '../persistence/person.entity';

/** Makes a natural person with a first account, inside the caller's transaction. */
@Injectable()
export class CreatePerson {
  /** @throws identityRefusals.emailTaken and those of checkPassword */
  async execute(
    tx: Transaction,
    { name, email, password }: { name: string; email: string; password: string },
  ): Promise<{ personId: string; accountId: string }> {
    const address = email.trim().toLowerCase();
    checkPassword(password, { name, addresses: [address] });
    if (await tx.manager.existsBy(AccountEntity, { email: address })) {
      throw identityRefusals.emailTaken({ email: address });
    }
    const personId = newId();
    const accountId = newId();
    await tx.manager.insert(PersonEntity, { id: personId, name, createdAt: tx.now });
    await tx.manager.insert(AccountEntity, {
      id: accountId,
      personId,
      email: address,
      passwordHash: await hashPassword(password),
      createdAt: tx.now,
    });
    tx.record({ action: 'person.create', object: { type: 'person', id: personId }, after: { name } });
    return { personId, accountId };
  }
}
