import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isId } from '@market/platform/clock';
import type { Holders } from '@market/platform/access';
import { Vault } from '@market/platform/crypto';
import { Transactions } from '@market/platform/transactions';
import { addressOf } from '../domain/address';
import { identityRefusals } from '../domain/refusals';
import { AccountEntity } from '../persistence/account.entity';
import { accountAt, shownAddress } from '../persistence/account.store';
import { PersonEntity } from '../persistence/person.entity';
import { EndSessions, type OpenSession } from './end-sessions';
import { RecoveryCodes } from './recovery-codes';

export interface Account {
  id: string;
  personId: string;
  name: string;
  /** A number by its last digits. */
  address: string;
  createdAt: Date;
  passwordSetAt: Date;
  lockedAt: Date | null;
  lockReason: string | null;
  secondFactorSince: Date | undefined;
  sessions: OpenSession[];
}

/** What an administrator of the market sees of somebody's account. */
@Injectable()
export class ReadAccounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: EndSessions,
    private readonly recovery: RecoveryCodes,
    private readonly vault: Vault,
  ) {}

  /** @throws identityRefusals.noSuchAccount */
  async byAddress(address: string): Promise<Account> {
    const { reader } = this.transactions;
    const wanted = addressOf(address);
    const found = wanted && (await accountAt(reader, this.vault, wanted));
    if (!found) throw identityRefusals.noSuchAccount();
    const { id, personId, createdAt, passwordSetAt, lockedAt, lockReason } = found;
    const person = await reader.findOneByOrFail(PersonEntity, { id: personId });
    return {
      ...{ id, personId, createdAt, passwordSetAt, lockedAt, lockReason },
      ...{ name: person.name, address: shownAddress(found) },
      secondFactorSince: (await this.recovery.left(personId))?.since,
      sessions: await this.sessions.open(personId),
    };
  }
}

/** Every account is the market's own business, and its administrators' only. */
export async function holdersOfAccount(manager: EntityManager, id: string): Promise<Holders | undefined> {
  const exists = isId(id) && (await manager.existsBy(AccountEntity, { id }));
  return exists ? { market: '*' } : undefined;
}
