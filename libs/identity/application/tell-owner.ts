import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Vault } from '@market/platform/crypto';
import { Mailer } from '@market/platform/mail';
import { shortMessageRefusals, ShortMessages } from '@market/platform/short-messages';
import type { Address } from '../domain/address';
import { AccountEntity } from '../persistence/account.entity';
import { addressIn } from '../persistence/account.store';

export interface Told {
  subject: string;
  text: string;
  /** The same in one line, for a phone. */
  message: string;
  id: string;
}

/** Sends what concerns an account alone to the address it is opened by. */
@Injectable()
export class TellOwner {
  constructor(
    private readonly mailer: Mailer,
    private readonly shortMessages: ShortMessages,
    private readonly vault: Vault,
  ) {}

  /** @throws shortMessageRefusals.none for a phone where no short messages are sent */
  mustReach({ kind }: Address): void {
    if (kind === 'phone' && !this.shortMessages.available) throw shortMessageRefusals.none();
  }

  /** @throws shortMessageRefusals; mailRefusals.badAddress */
  async tell({ kind, value }: Address, { subject, text, message, id }: Told): Promise<void> {
    if (kind === 'mail') await this.mailer.send({ to: value, subject, text, messageId: id });
    else await this.shortMessages.send({ to: value, text: message, id });
  }
  /** To the number an account is opened by. Nothing where none is, or no short messages are sent. */
  async byPhone(
    manager: EntityManager,
    accountId: string,
    { title, text, id }: { title: string; text: string; id: string },
  ): Promise<void> {
    const account = await manager.findOneBy(AccountEntity, { id: accountId });
    const address = account ? addressIn(this.vault, account) : undefined;
    if (address?.kind !== 'phone' || !this.shortMessages.available) return;
    await this.shortMessages.send({ to: address.value, text: `【江西技术市场】${title}。${text}`, id });
  }
}
