import { Injectable } from '@nestjs/common';
import { Mailer } from '@market/platform/mail';
import { shortMessageRefusals, ShortMessages } from '@market/platform/short-messages';
import type { Address } from '../domain/address';

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
}
