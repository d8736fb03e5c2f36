import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { PersonActor } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import { AccountEntity } from '../persistence/account.entity';
import { shownAddress } from '../persistence/account.store';
import { PortalIdentityEntity } from '../persistence/portal-identity.entity';

export interface WaysIn {
  /** Mail addresses as they are, numbers masked. */
  addresses: { id: string; address: string; createdAt: Date; lastUsedAt: Date | null }[];
  portals: { id: string; issuer: string; linkedAt: Date; lastUsedAt: Date | null }[];
  hasPassword: boolean;
}

/** By what a person comes in: his addresses with their one password, and the portal. */
@Injectable()
export class ReadWaysIn {
  constructor(private readonly transactions: Transactions) {}

  async execute({ personId }: PersonActor): Promise<WaysIn> {
    const { reader } = this.transactions;
    const accounts = await reader.find(AccountEntity, {
      where: { personId, disabledAt: IsNull() },
      order: { createdAt: 'ASC' },
    });
    const portals = await reader.find(PortalIdentityEntity, {
      where: { personId },
      order: { linkedAt: 'ASC' },
    });
    return {
      addresses: accounts.map(({ id, createdAt, lastUsedAt, ...account }) => ({
        ...{ id, createdAt, lastUsedAt, address: shownAddress(account) },
      })),
      portals,
      hasPassword: accounts.some(({ passwordHash }) => passwordHash !== null),
    };
  }
}
